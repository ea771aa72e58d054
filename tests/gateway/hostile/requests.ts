import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { requestText } from '#tests/support/raw-request.ts';

/** What is sent, byte for byte. */
export type Sent = string | Uint8Array;

/** An attack: what it is, what it sends, and what becomes of it: the status of the answer, and the codes of its errors. */
export type Attack = readonly [name: string, sent: Sent, expected: string];

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

/** A body that is answered. */
export const BODY = '{"query":"{ themes { id } }"}';

/** A request with a body of its own. */
export const posted = (body: string, headers: Record<string, string> = {}) =>
  requestText('POST', ENDPOINT, { ...JSON_HEADERS, ...headers }, body);

/** A request with a body that is no text. */
export function postedBytes(body: Uint8Array, headers: Record<string, string> = {}): Uint8Array {
  return Buffer.concat([Buffer.from(posted('', { 'content-length': String(body.length), ...headers })), body]);
}

/** A question as any client sends it. */
export const asked = (query: string, variables?: unknown, more: object = {}) =>
  posted(JSON.stringify({ query, variables, ...more }));

/** A request for an address. */
export const got = (path: string, headers: Record<string, string> = {}) => requestText('GET', path, headers);

/** The same text again and again, with its number. */
export const times = (count: number, of: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => of(index)).join(between);

/** A text within so many of its kind. */
export const nested = (count: number, open: string, inner: string, close: string) =>
  open.repeat(count) + inner + close.repeat(count);
