import { createHmac } from 'node:crypto';

/** What a proxy passes on, either way: an answer with its bytes. */
export interface PassedAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** A request to a subgraph. */
export interface PassedRequest {
  path: string;
  method: string;
  headers: Record<string, string>;
  body: Buffer;
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/** A request of GraphQL. */
export function asking(query: string): PassedRequest {
  const body = Buffer.from(JSON.stringify({ query }));
  return { path: '/graphql', method: 'POST', headers: JSON_HEADERS, body };
}

/** An answer with other bytes, or another status. */
export function passedAnswer(body: string | Buffer, status = 200): PassedAnswer {
  return { status, headers: JSON_HEADERS, body: Buffer.from(body) };
}

/** A request signed for a subgraph, as docs/deployment.md says. */
export function signedFor(subgraph: string, secret: string, asked: PassedRequest): PassedRequest {
  const at = String(Date.now());
  const signature = hmac(secret, `request\n${subgraph}\n${at}\n`, asked.body);
  return { ...asked, headers: { ...asked.headers, 'hub-signed-at': at, 'hub-signature': signature } };
}

/** An answer signed as the one to a request, by whoever knows the secret. */
export function signedAs(asked: PassedRequest, secret: string, answer: PassedAnswer): PassedAnswer {
  const signature = hmac(secret, `answer\n${asked.headers['hub-signature']}\n${answer.status}\n`, answer.body);
  return { ...answer, headers: { ...answer.headers, 'hub-signature': signature } };
}

/** Sends a request on. Throws where nobody is there, or the connection breaks. */
export async function send(to: string, { path, method, headers, body }: PassedRequest): Promise<PassedAnswer> {
  const bytes = method === 'POST' ? { body: new Uint8Array(body) } : {};
  const response = await fetch(new URL(path, to), { method, headers, redirect: 'manual', ...bytes });
  const given = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: keptOf(Object.fromEntries(response.headers)), body: given };
}

/** Headers that belong to a message, and to none of the two connections. */
export function keptOf(headers: Record<string, unknown>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name, value]) => typeof value === 'string' && !ITS_OWN.has(name));
  return Object.fromEntries(kept) as Record<string, string>;
}

const ITS_OWN = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
]);

function hmac(secret: string, head: string, body: Buffer): string {
  return createHmac('sha256', secret).update(head).update(body).digest('hex');
}
