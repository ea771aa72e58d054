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

/** Where reports are described as OpenAPI. */
export const OPEN_API = '/v1/openapi.json';

/** Where the JSON Schemas of seeds are. */
export const SCHEMAS = '/v1/schemas';

/** Where the catalogue of open data is. */
export const CATALOGUE = '/catalog';

/** Where files are that pages load. */
export const ASSETS = '/assets/';
