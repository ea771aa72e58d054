/** Where they are described as OpenAPI. */
export const OPEN_API = '/v1/openapi.json';

/** Where the JSON Schemas of seeds are. */
export const SCHEMAS = '/v1/schemas';
