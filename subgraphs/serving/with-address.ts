import type { IncomingMessage, RequestListener } from 'node:http';
import { refusalWith } from './refusal.ts';
import { writeRefusal } from './write-refusal.ts';

/** A name or an address, IPv6 in brackets, with a port or without. */
const HOST = /^(?:[a-z\d._~-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** The path and the query of a whole address, as it is sent to a proxy. */
const WHOLE = /^https?:\/\/[^/?#]+(\/[^#]*)?$/i;

const NO_HOST = refusalWith(
  'BAD_USER_INPUT',
  'the header Host names no host, or several; expected a name or an address, and a port where it is not 80',
);

const NO_PATH = refusalWith('BAD_USER_INPUT', 'the address is no path; expected one such as /graphql');

/**
 * Refuses requests of which no address can be made: for a host that is none or for several, or for something else than a path. Of a
 * whole address the path is left. Old clients, before HTTP/1.1, need not say for which host a request is.
 */
export function withAddress(handler: RequestListener): RequestListener {
  return (request, response) => {
    if (!isForHost(request)) return writeRefusal(request, response, 400, NO_HOST);
    const { url = '' } = request;
    const path = url.startsWith('/') ? url : WHOLE.test(url) ? url.replace(WHOLE, '$1') || '/' : null;
    if (path === null || !URL.canParse(`http://hub${path}`)) return writeRefusal(request, response, 400, NO_PATH);
    request.url = path;
    return handler(request, response);
  };
}

/** Of several hosts others in between may take another than this one. */
function isForHost({ headers: { host }, rawHeaders, httpVersion }: IncomingMessage): boolean {
  if (host === undefined) return httpVersion !== '1.1';
  if (host !== latestHost) {
    if (!isHost(host)) return false;
    latestHost = host;
  }
  return timesNamed(rawHeaders, 'host') === 1;
}

/** The latest host that was found to be one: nearly all ask for the same. */
let latestHost: string | null = null;

/** How often a header is among those that came. */
function timesNamed(rawHeaders: readonly string[], name: string): number {
  let times = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const given = rawHeaders[at] as string;
    if (given.length === name.length && given.toLowerCase() === name) times += 1;
  }
  return times;
}

/** Whether something is a name or an address as the header Host has it, with a port or without. */
export function isHost(value: string): boolean {
  return HOST.test(value) && URL.canParse(`http://${value}/`);
}
