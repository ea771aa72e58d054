import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAnswerCode } from '#schema/shared/answer-codes.ts';
import { limits } from '#schema/shared/limits.ts';
import { subgraphHandler } from '#subgraphs/serving/http.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { showsNoPlaces } from '#tests/support/insides.ts';
import { rawRequest, requestText } from '#tests/support/raw-request.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { THROWN } from './throws.ts';

const address = { host: '127.0.0.1', port: 0 };
const get = (path: string, headers?: Record<string, string>) => requestText('GET', path, headers);
const post = (body: string, headers = {}) =>
  requestText('POST', '/graphql', { 'content-type': 'application/json', ...headers }, body);

/** Bytes that are no request, or one that nothing answers; each with the status of what is said of it. */
const NONSENSE: [what: string, bytes: string, status: number][] = [
  ['no HTTP at all', 'GARBAGE\r\n\r\n', 400],
  ['no host', 'GET /graphql HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
  ['a host that is none', get('/graphql', { host: 'a b' }), 400],
  ['two hosts', get('/graphql').replace('\r\n', '\r\nhost: other.test\r\n'), 400],
  ['a host with a port that is none', get('/graphql', { host: 'hub.test:99999' }), 400],
  ['a host of too many colons', get('/graphql', { host: '[::::]' }), 400],
  ['a host of a number too large', get('/graphql', { host: '1.2.3.999' }), 400],
  ['an address that is no path', requestText('OPTIONS', '*'), 400],
  ['a path that nothing answers at', get('//graphql/../%2e%2e/etc/passwd'), 404],
  ['a path of two slashes', get('//'), 404],
  ['a path of two slashes that names a report of another host', get('//other.test/v1/reports'), 404],
  ['a method that is none', requestText('NONSENSE', '/graphql'), 400],
  ['a method that does not fit', requestText('DELETE', '/graphql'), 405],
  ['a method that would send it all back', requestText('TRACE', '/healthcheck'), 405],
  ['an address that is too long', get(`/graphql?query=${'a'.repeat(20_000)}`), 431],
  ['headers that are too long', get('/graphql', { 'x-long': 'a'.repeat(20_000) }), 431],
  ['a chunk without a length', post('', { 'transfer-encoding': 'chunked' }).concat('zz\r\n'), 400],
  ['two lengths', post('{}', { 'content-length': '2, 3' }), 400],
  ['an expectation that is not known', post('{}', { expect: 'postgres' }), 417],
  ['a body in no form that is read', post('{}', { 'content-type': 'text/plain' }), 415],
  ['a body that is too large', post('x', { 'content-length': String(limits.subgraphBodyBytes + 1) }), 413],
];

let gateway: Listening;
let subgraph: Listening;
let thrown: unknown;
beforeAll(async () => {
  const hub = await sharedHub();
  gateway = await listen(hub.gateway, address);
  const fail = () => Promise.reject(thrown);
  const handler = subgraphHandler(
    { name: 'dalarna', sdl: '', execute: fail, unready: fail, close: fail },
    { log() {} },
  );
  subgraph = await listen(handler, address);
});
afterAll(() => Promise.all([gateway.close(), subgraph.close()]));

describe.each(['gateway', 'subgraph'])('A %s', (which) => {
  it.each(NONSENSE)('answers %s with words and nothing of where', async (_, bytes, expected) => {
    const { status, headers, body, text } = await rawRequest(which === 'gateway' ? gateway.url : subgraph.url, bytes);
    showsNoPlaces(text);
    expect([status, headers['content-type']]).toEqual([expected, 'application/json; charset=utf-8']);
    const { errors } = JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors.map(({ message, extensions }) => [message !== '', isAnswerCode(extensions.code)])).toEqual([
      [true, true],
    ]);
  });
});

describe.each(Object.entries(THROWN))('A subgraph in which %s is thrown', (_, make) => {
  it.each([
    ['an operation', post('{"query":"{ __typename }"}')],
    ['its readiness', get('/readiness')],
  ])('answers for %s that something went wrong, and nothing of where', async (_what, bytes) => {
    thrown = make();
    const { status, body, text } = await rawRequest(subgraph.url, bytes);
    showsNoPlaces(text);
    expect(status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  });
});
