/** Where the gateway and the subgraphs answer operations. */
export const ENDPOINT = '/graphql';
