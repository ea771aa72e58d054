import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { withoutCost } from '#tests/support/without-cost.ts';

const QUERY = '{ __typename }';
const extensions = {
  persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(QUERY).digest('hex') },
};

let server: Listening;
beforeAll(async () => {
  const { gateway } = await sharedHub();
  server = await listen(gateway, { host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

async function ask(method: string, asked: Record<string, unknown>, accept: string) {
  const url = new URL(`${server.url}${ENDPOINT}`);
  if (method === 'GET')
    for (const [name, value] of Object.entries(asked))
      url.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  const post = { method, headers: { 'content-type': 'application/json', accept }, body: JSON.stringify(asked) };
  const response = await fetch(url, method === 'GET' ? { headers: { accept } } : post);
  return { status: response.status, body: await withoutCost(response) };
}

/** What Apollo Client 4 and urql accept; what older clients do. */
const ACCEPTS: [accept: string, status: number][] = [
  ['application/graphql-response+json, application/json;q=0.9', 400],
  ['application/json', 200],
];

describe.each(['GET', 'POST'])('A document that is asked for by its hash, by %s', (method) => {
  it.each(ACCEPTS)('is not known here, in the words that clients of %s wait for', async (accept, status) => {
    expect(await ask(method, { extensions }, accept)).toEqual({
      status,
      body: {
        errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
      },
    });
  });

  it.each(ACCEPTS)('is answered where it comes with its hash, to clients of %s', async (accept) => {
    expect(await ask(method, { query: QUERY, extensions }, accept)).toEqual({
      status: 200,
      body: { data: { __typename: 'Query' } },
    });
  });
});
