import type { RequestListener } from 'node:http';

/** A name or an address, IPv6 in brackets, with a port or without. */
const HOST = /^(?:[a-z\d._~-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

const REFUSAL = JSON.stringify({
  errors: [
    {
      message: 'the header Host names no host; expected a name or an address, and a port where it is not 80',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ],
});

/** Answers only requests that say for whom they are, as the address that they ask for is made of that. */
export function withHost(handler: RequestListener): RequestListener {
  return (request, response) => {
    if (HOST.test(request.headers.host ?? '')) return handler(request, response);
    request.resume();
    response.writeHead(400, { 'content-type': 'application/json; charset=utf-8' }).end(REFUSAL);
  };
}
