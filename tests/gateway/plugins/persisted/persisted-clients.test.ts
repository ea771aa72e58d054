import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';

const QUERIES = ['query One { county(code: "05") { code } }', 'query Other { county(code: "20") { code } }'];
const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');

let server: Listening;
beforeAll(async () => {
  const { gateway } = await sharedHub();
  server = await listen(gateway, { host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

/** What a client sent: by which method, and whether the text was with it. */
interface Sent {
  method: string;
  text: boolean;
}

/** Makes a client that asks by hashes first, those by GET where it is told to, and sends by what is watched. */
type MakeHashing = (get: boolean, watched: typeof fetch) => (query: string) => Promise<unknown>;

const apollo: MakeHashing = (get, watched) => {
  const http = new HttpLink({ uri: `${server.url}${ENDPOINT}`, fetch: watched });
  const hashes = new PersistedQueryLink({ sha256, useGETForHashedQueries: get });
  const client = new ApolloClient({ link: hashes.concat(http), cache: new InMemoryCache() });
  return async (query) => (await client.query({ query: parse(query), fetchPolicy: 'no-cache' })).data;
};

const urql: MakeHashing = (get, watched) => {
  const client = new Client({
    url: `${server.url}${ENDPOINT}`,
    fetch: watched,
    preferGetMethod: false,
    exchanges: [persistedExchange({ preferGetForPersistedQueries: get, generateHash: sha256 }), fetchExchange],
  });
  return async (query) => {
    const { data, error } = await client.query(query, {}).toPromise();
    if (error) throw error;
    return data;
  };
};

/** What clients accept by themselves, and what those accept that know plain JSON alone. */
const ACCEPTS = [null, 'application/json', '*/*'];
const cases = [true, false].flatMap((get) =>
  ACCEPTS.map((accept) => [get ? 'GET' : 'POST', accept ?? 'its own', get, accept] as const),
);

describe.each([
  ['Apollo Client', apollo],
  ['urql', urql],
])('%s that asks by hashes', (_, make) => {
  it.each(cases)(
    'by %s, accepting %s, is answered when it sends the text, and sends hashes no more',
    async (_method, _accepts, get, accept) => {
      const sent: Sent[] = [];
      const ask = make(get, async (input, init) => {
        const [method, url] = [init?.method ?? 'GET', String(input)];
        const text =
          method === 'GET' ? new URL(url).searchParams.has('query') : 'query' in JSON.parse(String(init?.body));
        sent.push({ method, text });
        const headers = new Headers(init?.headers);
        if (accept !== null) headers.set('accept', accept);
        return fetch(input, { ...init, headers });
      });
      const answers = [await ask(QUERIES[0] ?? ''), await ask(QUERIES[1] ?? '')];
      expect(answers).toMatchObject([{ county: { code: '05' } }, { county: { code: '20' } }]);
      const [first, ...rest] = sent;
      expect(first).toEqual({ method: get ? 'GET' : 'POST', text: false });
      expect(rest.map(({ text }) => text)).toEqual([true, true]);
    },
  );
});
