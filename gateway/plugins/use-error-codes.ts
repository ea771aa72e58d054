import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/**
 * Gives every error a code, and lets no mistake of the client’s name a county. What has no code and belongs to no field
 * was refused before it was asked of anyone: a variable that does not fit its type.
 */
export function useErrorCodes(): GatewayPlugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      const errors = result.errors as readonly GraphQLError[];
      if (errors.every((error) => error.extensions?.code && !blames(error))) return;
      setResult({ ...result, errors: errors.map((error) => withoutBlame(withCode(error))) });
    },
  };
}

function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions?.code) return error;
  const code = error.path ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT';
  return new GraphQLError(error.message, { ...placeOf(error), extensions: { ...error.extensions, code } });
}

/** Mistakes of whoever asks. */
const MISTAKES: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'INVALID_CURSOR']);

/** Whether an error says where a mistake was met, as if it were the mistake of those who met it. */
function blames({ extensions }: GraphQLError): boolean {
  return MISTAKES.has(extensions.code) && ('county' in extensions || 'subgraph' in extensions);
}

function withoutBlame(error: GraphQLError): GraphQLError {
  if (!blames(error)) return error;
  const { county: _, subgraph: __, ...extensions } = error.extensions;
  return new GraphQLError(error.message, { ...placeOf(error), extensions });
}

/** Where in the document and the answer an error stands. */
function placeOf({ nodes, path }: GraphQLError): GraphQLErrorOptions {
  return { ...(nodes ? { nodes } : {}), ...(path ? { path } : {}) };
}
