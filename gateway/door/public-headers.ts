import { REQUEST_ID } from '#subgraphs/serving/current-request.ts';

/** Pages of every origin may ask, as this is open data; without credentials, as there are none. */
export const PUBLIC_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': `etag, ${REQUEST_ID}`,
};
