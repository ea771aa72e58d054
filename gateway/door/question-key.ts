import type { IncomingMessage } from 'node:http';
import { ENDPOINT } from '#schema/shared/endpoint.ts';

/** All headers by which an answer of the engine or of the door is decided, but `if-none-match`, which decides whether it is sent. */
const DECIDING = new Set(['accept', 'accept-encoding', 'content-type', 'content-encoding']);

/** Characters of the longest of them. */
const LONGEST = 16;

/** Methods that ask, as the door answers them. */
const ASKING: Readonly<Record<string, string>> = { GET: 'GET', HEAD: 'GET', POST: 'POST' };

/**
 * What is asked of the engine, as text: equal for requests that are answered alike as long as nothing changes. `null` for what is
 * asked of anybody else, and where something is said twice.
 */
export function questionKey(
  { method = '', url = '', rawHeaders }: IncomingMessage,
  body: Buffer | null,
): string | null {
  const asks = ASKING[method];
  if (asks === undefined || !(url === ENDPOINT || url.startsWith(`${ENDPOINT}?`))) return null;
  const said: Record<string, string> = {};
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string;
    if (name.length > LONGEST) continue;
    const known = name.toLowerCase();
    if (!DECIDING.has(known)) continue;
    if (said[known] !== undefined) return null;
    said[known] = rawHeaders[at + 1] as string;
  }
  const {
    accept = '',
    'accept-encoding': encoding = '',
    'content-type': type = '',
    'content-encoding': packed = '',
  } = said;
  // No header and no address has a line of its own in it.
  return `${asks} ${url}\n${accept}\n${encoding}\n${type}\n${packed}\n${body?.toString('latin1') ?? ''}`;
}
