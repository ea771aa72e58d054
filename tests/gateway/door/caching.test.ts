import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTS, ENDPOINT, GRAPHIQL } from '#schema/shared/endpoint.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { askedEncodings } from '#tests/support/asked-encodings.ts';
import { randomFor } from '#tests/support/made/random.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

/** Long enough to be packed, and asked of all counties. */
const LIST = '{ instruments { nodes { id title { text { sv } } } counties { status } } }';
const SHORT = '{ dalarna { county { code } } }';
const JSON_ONLY = { accept: 'application/json' };

const { silent, wrap } = silenceSwitch();
let hub: TestHub;
let server: Listening;
beforeAll(async () => {
  hub = await overSharedCounties({ wrap });
  server = await listen(hub.gateway, { host: '127.0.0.1', port: 0 });
});
afterEach(() => silent.clear());
afterAll(async () => {
  await server.close();
  await hub.close();
});

const addressOf = (query: string, more: Record<string, string> = {}) =>
  `${ENDPOINT}?${new URLSearchParams({ query, ...more })}`;

interface Got {
  status: number | undefined;
  headers: Record<string, unknown>;
  bytes: Buffer;
}

/** Asks as it stands: no header is added, and nothing is unpacked. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(`${server.url}${path}`, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { date: _, ...lasting } = response.headers;
        resolve({ status: response.statusCode, headers: lasting, bytes: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const post = (query: string, headers: Record<string, string> = {}) =>
  ask(ENDPOINT, { 'content-type': 'application/json', ...headers }, 'POST', JSON.stringify({ query }));

describe('A complete answer to a GET', () => {
  it('may be kept, and not be used without asking again', async () => {
    const { headers } = await ask(addressOf(LIST));
    expect(headers).toMatchObject({ 'cache-control': 'no-cache', etag: expect.stringMatching(/^W\/"[\w-]+"$/) });
  });

  it('says what else than its address decides it, and lets pages of other origins read its tag and its id', async () => {
    const { headers } = await ask(addressOf(LIST));
    expect(headers).toMatchObject({
      vary: 'accept, accept-encoding',
      'access-control-expose-headers': 'etag, x-request-id',
    });
  });

  it.each([
    ['its tag', (tag: string) => tag],
    ['its tag as a strong one', (tag: string) => tag.slice(2)],
    ['its tag among others', (tag: string) => `"x", ${tag}, W/"y"`],
    ['the star', () => '*'],
  ])('is not sent to who holds it, by %s', async (_, held) => {
    const { headers: got } = await ask(addressOf(LIST));
    const { status, headers, bytes } = await ask(addressOf(LIST), { 'if-none-match': held(String(got.etag)) });
    expect([status, bytes.length]).toEqual([304, 0]);
    expect(headers).toMatchObject({ etag: got.etag, 'cache-control': got['cache-control'], vary: got.vary });
    expect(headers).not.toHaveProperty('content-type');
  });

  it('is not sent to who holds it by way of fetch, which asks not to be answered from a cache', async () => {
    const first = await fetch(`${server.url}${addressOf(LIST)}`);
    const etag = first.headers.get('etag') ?? '';
    await first.arrayBuffer();
    expect((await fetch(`${server.url}${addressOf(LIST)}`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it.each(['"x"', 'W/"x"', 'x', ''])('is sent to who holds another: %s', async (held) => {
    expect((await ask(addressOf(LIST), { 'if-none-match': held })).status).toBe(200);
  });

  it('is sent whatever date is given, as it has none', async () => {
    const { status, headers } = await ask(addressOf(LIST), { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' });
    expect(status).toBe(200);
    expect(headers).not.toHaveProperty('last-modified');
  });

  it('has one tag however it is packed, and another in another form of JSON', async () => {
    const tagOf = async (headers: Record<string, string>) => (await ask(addressOf(LIST), headers)).headers.etag;
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map((one) => tagOf({ ...JSON_ONLY, 'accept-encoding': one })),
    );
    expect(new Set(tags).size).toBe(1);
    expect(await tagOf({ accept: 'application/graphql-response+json' })).not.toBe(tags[0]);
  });

  it.each(['identity', 'gzip', 'br'])(
    'is answered to HEAD with the same headers in %s, and without a body',
    async (coding) => {
      const asked = { 'accept-encoding': coding };
      const [got, head] = [await ask(addressOf(LIST), asked), await ask(addressOf(LIST), asked, 'HEAD')];
      const headers = { ...got.headers, 'x-request-id': expect.any(String) };
      expect([head.status, head.headers, head.bytes.length]).toEqual([200, headers, 0]);
    },
  );

  it('is known to HEAD as well', async () => {
    expect((await ask(addressOf(LIST), { 'if-none-match': '*' }, 'HEAD')).status).toBe(304);
  });

  it('changes its tag with what it says', async () => {
    const [one, other] = ['05', '20'].map((code) => addressOf(`{ county(code: "${code}") { name } }`));
    expect((await ask(one ?? '')).headers.etag).not.toBe((await ask(other ?? '')).headers.etag);
  });
});

describe('An answer is kept nowhere and has no tag', () => {
  const unkept = async (path: string, headers: Record<string, string> = {}) => {
    const got = await ask(path, { 'if-none-match': '*', ...headers });
    expect(got.headers['cache-control']).toBe('no-store');
    expect(got.headers).not.toHaveProperty('etag');
    return got.status;
  };

  it('where a county is silent, also to who holds any answer', async () => {
    silent.add('dalarna');
    expect(await unkept(addressOf(LIST))).toBe(200);
  });

  it('where what compares the counties is silent', async () => {
    silent.add('comparison');
    expect(await unkept(addressOf(LIST))).toBe(200);
  });

  it.each([
    ['a document is no GraphQL', '{', 400],
    ['a document does not fit the schema', '{ weather }', 400],
    ['an argument is wrong', '{ agreements(first: -1) { totalCount } }', 200],
    ['what is asked for is not there', '{ node(id: "dalarna:agreement:nope") { id } }', 200],
  ])('where %s', async (_, query, status) => {
    expect(await unkept(addressOf(query), { accept: 'application/graphql-response+json' })).toBe(status);
  });

  it.each([
    ['/nothing', 404],
    ['/readiness', 200],
    ['/healthcheck', 200],
    [`${ENDPOINT}?documentId=nope`, 404],
    [`${ENDPOINT}?extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"x"}}')}`, 200],
  ])('at %s', async (path, status) => {
    expect(await unkept(path, JSON_ONLY)).toBe(status);
  });

  it('where it is a stream', async () => {
    expect(await unkept(addressOf(SHORT), { accept: 'text/event-stream' })).toBe(200);
  });
});

describe('An answer to a POST', () => {
  it('says nothing of being kept, and is always sent', async () => {
    const { status, headers } = await post(LIST, { 'if-none-match': '*' });
    expect(status).toBe(200);
    expect(headers).not.toHaveProperty('etag');
    expect(headers).not.toHaveProperty('cache-control');
  });

  it('is packed as one to a GET is', async () => {
    const { headers, bytes } = await post(LIST, { 'accept-encoding': 'br', ...JSON_ONLY });
    expect(headers['content-encoding']).toBe('br');
    expect(unpacked({ headers, bytes })).toEqual((await ask(addressOf(LIST), JSON_ONLY)).bytes);
  });
});

describe('An answer is packed', () => {
  it('as the client takes it, for headers at random, and says the same', async () => {
    const plain = await ask(addressOf(LIST));
    for (let seed = 0; seed < 60; seed += 1) {
      const { header, expected } = askedEncodings(randomFor('packed', seed));
      const { status, headers, bytes } = await ask(addressOf(LIST), { 'accept-encoding': header });
      if (expected === null) {
        expect([header, status]).toEqual([header, 406]);
        continue;
      }
      const coding = headers['content-encoding'] ?? 'identity';
      expect([header, coding, headers['content-length']]).toEqual([header, expected, `${bytes.length}`]);
      expect(unpacked({ headers, bytes })).toEqual(plain.bytes);
    }
  });

  it('not where it is short', async () => {
    expect((await ask(addressOf(SHORT), { 'accept-encoding': 'gzip' })).headers).not.toHaveProperty('content-encoding');
  });

  it('also where it is short, if the client takes nothing else', async () => {
    const { headers, bytes } = await ask(addressOf(SHORT), { 'accept-encoding': 'gzip, identity;q=0' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(unpacked({ headers, bytes }).toString())).toMatchObject({
      data: { dalarna: { county: { code: '20' } } },
    });
  });

  it('not where the client takes nothing that can be given, which it is told', async () => {
    const { status, headers, bytes } = await ask(addressOf(LIST), { 'accept-encoding': 'zstd, *;q=0' });
    expect([status, headers['cache-control']]).toEqual([406, 'no-store']);
    expect(JSON.parse(bytes.toString()).errors).toEqual([
      {
        message: 'accept-encoding: nothing of it can be given; expected br, gzip or identity',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it.each(['/', GRAPHIQL])('at %s, where people look at it, as elsewhere', async (path) => {
    const asked = { accept: 'text/html' };
    const plain = await ask(path, asked);
    for (const coding of ['br', 'gzip', 'br']) {
      const { headers, bytes } = await ask(path, { ...asked, 'accept-encoding': coding });
      expect([headers['content-encoding'], headers.etag]).toEqual([coding, plain.headers.etag]);
      expect(bytes.length).toBeLessThan(plain.bytes.length / 2);
      expect(unpacked({ headers, bytes }).equals(plain.bytes)).toBe(true);
    }
    expect((await ask(path, { ...asked, 'if-none-match': String(plain.headers.etag) })).status).toBe(304);
  });

  it('at the list of documents', async () => {
    expect((await ask(DOCUMENTS, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  });
});

describe('OPTIONS', () => {
  it('is no answer that is kept or packed', async () => {
    const { status, headers } = await ask(
      addressOf(LIST),
      { 'accept-encoding': 'gzip', 'if-none-match': '*' },
      'OPTIONS',
    );
    expect(status).toBe(204);
    for (const name of ['etag', 'cache-control', 'content-encoding']) expect(headers).not.toHaveProperty(name);
  });
});

function unpacked({ headers, bytes }: Pick<Got, 'headers' | 'bytes'>): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(bytes);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
}
