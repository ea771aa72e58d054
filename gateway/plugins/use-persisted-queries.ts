import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { createGraphQLError } from '@graphql-tools/utils';
import { ANSWER_CODES } from '#schema/shared/answer-codes.ts';
import { isObject } from '#schema/shared/is-object.ts';

/**
 * Tells who asks by the hash of a document that none is known here, in the words that clients wait for before they send
 * the whole text. A document that comes with its hash is answered as any other.
 */
export function usePersistedQueries(): GatewayPlugin {
  return {
    onParams({ params }) {
      const { query, extensions } = isObject(params) ? params : {};
      if (query || !isObject(extensions) || !extensions.persistedQuery) return;
      const code = 'PERSISTED_QUERY_NOT_SUPPORTED';
      throw createGraphQLError('PersistedQueryNotSupported', {
        extensions: { code, http: { spec: true, status: ANSWER_CODES[code] } },
      });
    },
  };
}
