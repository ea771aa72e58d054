/** Where the gateway and the subgraphs answer operations. */
export const ENDPOINT = '/graphql';

/** Where the gateway lists the documents that are asked for by name. */
export const DOCUMENTS = `${ENDPOINT}/documents`;
