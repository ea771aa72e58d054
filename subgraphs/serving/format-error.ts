import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { stackOf } from './stack-of.ts';

/** What is said of an error inside a subgraph that nobody foresaw. */
export const MASKED = 'Something went wrong inside the subgraph; the log there says what.';

/** Codes of errors that the caller's document caused. */
const CALLERS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

export interface ErrorOptions {
  /** The name of the subgraph. */
  name: string;
  /** Added to the extensions of every error, such as the county's name. */
  errorExtensions?: Record<string, unknown>;
  /** The error to tell the caller instead of one that the subgraph knows the cause of; `null` for any other. */
  explain?(error: unknown): HubError | null;
  /** Told of errors that the caller did not cause and nobody explained. */
  log: Log;
}

/**
 * The one place where errors of a subgraph become GraphQL errors: those meant for the caller keep
 * their message and get their code, everything else is masked outside and logged inside.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { name, errorExtensions: extensions = {}, explain, log }: ErrorOptions,
): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  const original = explain?.(thrown) ?? thrown;
  if (original instanceof HubError)
    return {
      ...formatted,
      message: original.message,
      extensions: { ...extensions, ...original.details, code: original.code },
    };
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && CALLERS.has(code)) return { ...formatted, extensions: { ...extensions, code } };
  log('unexpected', { subgraph: name, error: stackOf(original) });
  return {
    ...formatted,
    message: MASKED,
    extensions: { ...extensions, code: 'INTERNAL_SERVER_ERROR' },
  };
}
