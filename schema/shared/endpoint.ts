/** Where the gateway and the subgraphs answer operations. */
export const ENDPOINT = '/graphql';

/** Where the gateway lists the documents that are asked for by name. */
export const DOCUMENTS = `${ENDPOINT}/documents`;

/** Where the gateway shows GraphiQL. */
export const GRAPHIQL = '/graphiql';

/** Where reports are. */
export const REPORTS = '/v1/reports';

/** Where the feed of changes is. */
export const CHANGES_FEED = '/v1/changes.atom';
