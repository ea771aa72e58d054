import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { HubError } from '../../schema/errors.ts';

/** Codes of errors that the caller's document caused. */
const CALLERS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * The one place where errors of a subgraph become GraphQL errors: those meant for the caller keep
 * their message and get their code, everything else is masked outside and reported inside.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  extensions: Record<string, unknown>,
  onUnexpected: (error: unknown) => void,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof HubError)
    return {
      ...formatted,
      message: original.message,
      extensions: { ...extensions, ...original.details, code: original.code },
    };
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && CALLERS.has(code)) return { ...formatted, extensions: { ...extensions, code } };
  onUnexpected(original);
  return {
    ...formatted,
    message: 'Something went wrong inside the subgraph; the log there says what.',
    extensions: { ...extensions, code: 'INTERNAL_SERVER_ERROR' },
  };
}
