import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import type { MadeQuery } from '#tests/long/fuzz-queries/made-query.ts';
import type { FromClient, MakeClient } from './caching-client.ts';
import { fromFailure } from './from-failure.ts';

/** urql with its normalised cache, which takes a type and an id for one thing. */
export const makeUrql: MakeClient = async ({ url, introspection, fetch }) => {
  const cache = cacheExchange({ schema: introspection as never, logger: () => {} });
  const client = new Client({ url, fetch, preferGetMethod: false, exchanges: [cache, fetchExchange] });
  const asked = async ({ query, variables }: MadeQuery, requestPolicy: 'network-only' | 'cache-only') => {
    const { data, error, operation } = await client.query(query, variables, { requestPolicy }).toPromise();
    if (error) return fromFailure(error);
    const whole = requestPolicy === 'network-only' || operation.context.meta?.cacheOutcome === 'hit';
    return { data, whole } satisfies FromClient;
  };
  return {
    name: 'urql graphcache',
    ask: (question) => asked(question, 'network-only'),
    fromCache: (question) => asked(question, 'cache-only'),
  };
};
