import { ApolloClient, HttpLink, InMemoryCache, setLogVerbosity } from '@apollo/client';
import { type IntrospectionQuery, parse } from 'graphql';
import type { MadeQuery } from '#tests/long/fuzz-queries/made-query.ts';
import type { MakeClient } from './caching-client.ts';
import { fromFailure } from './from-failure.ts';

/** Apollo Client, which takes a type and an id for one thing. */
export const makeApollo: MakeClient = async ({ url, introspection, fetch }) => {
  setLogVerbosity('silent');
  const cache = new InMemoryCache({ possibleTypes: possibleTypesOf(introspection) });
  const client = new ApolloClient({ link: new HttpLink({ uri: url, fetch }), cache });
  return {
    name: 'Apollo Client',
    async ask({ query, variables }: MadeQuery) {
      const { data, error } = await client.query({
        query: parse(query),
        variables,
        fetchPolicy: 'network-only',
        errorPolicy: 'all',
      });
      return error ? fromFailure(error) : { data, whole: true };
    },
    async fromCache({ query, variables }: MadeQuery) {
      const { result, complete } = cache.diff({
        query: cache.transformDocument(parse(query)),
        variables,
        optimistic: false,
        returnPartialData: true,
      });
      return { data: result, whole: complete };
    },
  };
};

/** The types that each interface stands for. */
function possibleTypesOf({ __schema }: IntrospectionQuery): Record<string, string[]> {
  return Object.fromEntries(
    __schema.types.flatMap((type) =>
      'possibleTypes' in type && type.possibleTypes ? [[type.name, type.possibleTypes.map(({ name }) => name)]] : [],
    ),
  );
}
