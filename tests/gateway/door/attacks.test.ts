import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { limits } from '#schema/shared/limits.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';

let server: Listening;
beforeAll(async () => {
  const { gateway } = await sharedHub();
  server = await listen(gateway, { host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: Buffer | string;
}

/** Sends a request byte for byte, as `fetch` would not. */
function send({ method = 'POST', path = ENDPOINT, headers = {}, body }: Sent) {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  return new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const sent = request(`${server.url}${path}`, { method, headers: { ...type, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString('utf8') }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function refusal(sent: Sent) {
  const { status, text } = await send(sent);
  const { errors } = JSON.parse(text) as { errors: { message: string; extensions: Record<string, unknown> }[] };
  return { status, errors: errors.map(({ message, extensions }) => [extensions.code, message]) };
}

describe('Text in another charset than UTF-8', () => {
  const SEARCH = '{"query":"{ search(text: \\"hälsa\\", first: 1) { totalCount } }"}';
  const utf8 = { headers: { accept: 'application/json' }, body: SEARCH };

  it('is refused where no charset is declared, with the place of the first byte that is not UTF-8', async () => {
    expect(await refusal({ body: Buffer.from(SEARCH, 'latin1') })).toEqual({
      status: 400,
      errors: [['BAD_USER_INPUT', expect.stringMatching(/^the body is not utf-8 \(byte 29\); expected .*utf-8/)]],
    });
  });

  it('is read where it is declared', async () => {
    const headers = { 'content-type': 'application/json; charset=iso-8859-1', accept: 'application/json' };
    expect(await send({ headers, body: Buffer.from(SEARCH, 'latin1') })).toEqual(await send(utf8));
    expect((await send(utf8)).text).toMatch(/"totalCount":[1-9]/);
  });

  it('is refused where nobody knows the charset', async () => {
    const headers = { 'content-type': 'application/json; charset=klingon' };
    expect(await refusal({ headers, body: SEARCH })).toEqual({
      status: 415,
      errors: [['BAD_USER_INPUT', 'the charset "klingon" is not known; expected utf-8']],
    });
  });

  it('is refused in an address', async () => {
    const path = `${ENDPOINT}?query=%7Bsearch(text:%22h%E4lsa%22)%7BtotalCount%7D%7D`;
    expect(await refusal({ method: 'GET', path })).toEqual({
      status: 400,
      errors: [['BAD_USER_INPUT', expect.stringContaining('the address is not UTF-8')]],
    });
  });

  it('is no matter of a byte order mark', async () => {
    expect(await send({ ...utf8, body: `\uFEFF${SEARCH}` })).toEqual(await send(utf8));
  });
});

describe('A body that says it is packed', () => {
  it('is refused, as it is not unpacked', async () => {
    const headers = { 'content-encoding': 'gzip' };
    expect(await refusal({ headers, body: '{"query":"{ __typename }"}' })).toEqual({
      status: 415,
      errors: [['BAD_USER_INPUT', 'content-encoding: a packed body is not read; expected none']],
    });
  });
});

describe('Variables', () => {
  const FILTER = 'query ($f: InstrumentFilter) { instruments(filter: $f) { totalCount } }';
  const ask = (variables: unknown) => refusal({ body: JSON.stringify({ query: FILTER, variables }) });

  it('of more values than any question has are refused', async () => {
    const fields = Object.fromEntries(Array.from({ length: 9_000 }, (_, at) => [`x${at}`, 1]));
    const expected = [['LIMIT_EXCEEDED', expect.stringContaining(`at most ${limits.variableValues}`)]];
    expect((await ask({ f: fields })).errors).toEqual(expected);
    expect((await ask({ f: { kinds: Array.from({ length: 40_000 }, () => 1) } })).errors).toEqual(expected);
  });

  it('of more levels than any question has are refused', async () => {
    const deep = Array.from({ length: 10_000 }).reduce((inner) => [inner], 1);
    expect((await ask({ f: deep })).errors).toEqual([['LIMIT_EXCEEDED', expect.stringContaining('variableDepth')]]);
  });

  it('that are wrong in many places are reported in a few', async () => {
    const fields = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x${at}`, 1]));
    const { errors } = await ask({ f: fields });
    expect(errors.length).toBeLessThan(10);
    expect(JSON.stringify(errors).length).toBeLessThan(5_000);
  });
});

describe('A request that is none', () => {
  const TWICE = `${ENDPOINT}?query=%7B__typename%7D&query=%7Bthemes%7Bid%7D%7D`;
  it.each([
    ['with two questions in its address', { method: 'GET', path: TWICE }],
    [
      'with two names in its address',
      { method: 'GET', path: `${ENDPOINT}?documentId=02-counties&documentId=11-paging` },
    ],
    ['for a host that is none', { headers: { host: 'a b' }, body: '{}' }],
    ['with variables that are no JSON', { method: 'GET', path: `${ENDPOINT}?query=%7B__typename%7D&variables=%7Bbad` }],
    ['with a body that is no JSON', { body: '{bad' }],
    ['with a body that is no object', { body: '[]' }],
    ['with extensions that are no JSON', { method: 'GET', path: `${ENDPOINT}?query=%7B__typename%7D&extensions=x` }],
  ])('%s is refused in a sentence, without where it was found', async (_, sent) => {
    const { status, errors } = await refusal(sent);
    expect(status).toBe(400);
    for (const [code, message] of errors) {
      expect(code).toEqual(expect.any(String));
      expect(message).not.toMatch(/node_modules|\bat .*:\d+:\d+|\/work|file:/);
    }
  });
});
