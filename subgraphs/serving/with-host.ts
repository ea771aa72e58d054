import type { RequestListener } from 'node:http';
import { refusalWith } from './refusal.ts';

/** A name or an address, IPv6 in brackets, with a port or without. */
const HOST = /^(?:[a-z\d._~-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

const REFUSAL = refusalWith(
  'BAD_USER_INPUT',
  'the header Host names no host; expected a name or an address, and a port where it is not 80',
);

/** Refuses requests for a host that is none, as their address is made of it; old clients may leave it out. */
export function withHost(handler: RequestListener): RequestListener {
  return (request, response) => {
    const { host } = request.headers;
    if (host === undefined || HOST.test(host)) return handler(request, response);
    request.resume();
    response.writeHead(400, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(REFUSAL));
  };
}
