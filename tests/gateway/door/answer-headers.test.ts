import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { rawRequest, requestText } from '#tests/support/raw-request.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';

const QUERY = `${ENDPOINT}?query=%7B__typename%7D`;

/** Addresses of every kind, each with what is sent beside. */
const ADDRESSES: [path: string, headers?: Record<string, string>][] = [
  [QUERY, { accept: 'application/json' }],
  [QUERY, { accept: 'application/graphql-response+json' }],
  [`${ENDPOINT}?query=%7B`, { accept: 'application/graphql-response+json' }],
  [ENDPOINT, { accept: 'text/html' }],
  [QUERY, { accept: 'image/png' }],
  ['/', {}],
  ['/', { accept: 'text/html' }],
  ['/readiness', {}],
  ['/healthcheck', {}],
  ['/nothing', {}],
];

let server: Listening;
beforeAll(async () => {
  const { gateway } = await sharedHub();
  server = await listen(gateway, { host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
  rawRequest(server.url, requestText(method, path, headers));

describe.each(ADDRESSES)('GET %s with %j', (path, headers) => {
  it('tells browsers what they may do with the answer', async () => {
    const { headers: got } = await ask('GET', path, headers);
    expect(got).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
    });
  });

  it('may be read by pages of every origin, without credentials', async () => {
    const { headers: got } = await ask('GET', path, { ...headers, origin: 'https://other.test', cookie: 'a=b' });
    expect(got['access-control-allow-origin']).toBe('*');
    expect(got).not.toHaveProperty('access-control-allow-credentials');
  });

  it('has no header of what the client sent, and none of what the hub is made of', async () => {
    const sent = 'planted-by-client';
    const names = [
      'origin',
      'x-request-id',
      'referer',
      'x-forwarded-host',
      'x-forwarded-proto',
      'cookie',
      'traceparent',
    ];
    const asked = { ...headers, host: `${sent}.test`, ...Object.fromEntries(names.map((name) => [name, sent])) };
    const { text } = await ask('GET', `${path}${path.includes('?') ? '&' : '?'}x=${sent}`, asked);
    const [head = ''] = text.split('\r\n\r\n');
    expect(head).not.toContain(sent);
    expect(head).not.toMatch(/^(?:server|x-powered-by|x-yoga-id):/im);
  });

  it('is answered to HEAD alike, without a body', async () => {
    const [got, head] = [await ask('GET', path, headers), await ask('HEAD', path, headers)];
    expect(head.body).toBe('');
    expect([head.status, lasting(head.headers)]).toEqual([got.status, lasting(got.headers)]);
  });
});

/** Headers but for when the answer was given, to which request, and how its body is parted. */
function lasting({ date: _, 'transfer-encoding': __, 'x-request-id': ___, ...headers }: Record<string, string>) {
  return headers;
}

describe('A preflight', () => {
  it.each([ENDPOINT, '/readiness'])('of %s is answered: every header may be sent, and no credentials', async (path) => {
    const { status, headers } = await ask('OPTIONS', path, {
      origin: 'https://other.test',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-planted',
    });
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
      'access-control-allow-headers': '*, authorization',
    });
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });
});
