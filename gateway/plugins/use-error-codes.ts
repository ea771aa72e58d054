import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/**
 * Gives every error a code. What has none and belongs to no field was refused before it was asked of
 * anyone: a variable that does not fit its type.
 */
export function useErrorCodes(): GatewayPlugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      const errors = result.errors as readonly GraphQLError[];
      if (errors.every((error) => error.extensions?.code)) return;
      setResult({ ...result, errors: errors.map(withCode) });
    },
  };
}

function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions?.code) return error;
  const code = error.path ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT';
  return new GraphQLError(error.message, { ...placeOf(error), extensions: { ...error.extensions, code } });
}

/** Where in the document and the answer an error stands. */
function placeOf({ nodes, path }: GraphQLError): GraphQLErrorOptions {
  return { ...(nodes ? { nodes } : {}), ...(path ? { path } : {}) };
}
