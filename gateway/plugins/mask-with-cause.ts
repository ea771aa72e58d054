import { createGraphQLError } from '@graphql-tools/utils';
import { GraphQLError } from 'graphql';
import type { AnswerCode } from '#schema/shared/answer-codes.ts';
import { placeOfError } from './use-error-codes.ts';

/**
 * Masks an error of the engine as the engine itself does, with what caused it kept beside, so that the log can say what that was.
 * What was thrown as an error of GraphQL stays as it is.
 */
export function maskWithCause(error: unknown, message: string): Error {
  const cause = causeOf(error);
  if (cause === null) return error as GraphQLError;
  const known = error instanceof GraphQLError ? error : null;
  const http = known?.extensions.http;
  return createGraphQLError(message, {
    ...(known ? placeOfError(known) : {}),
    originalError: cause,
    extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies AnswerCode, ...(http ? { http } : {}) },
  });
}

/** What is no error of GraphQL beneath one; `null` where nothing else is. */
function causeOf(error: unknown): Error | null {
  if (error instanceof GraphQLError) return error.originalError ? causeOf(error.originalError) : null;
  return error instanceof Error ? error : new Error(String(error));
}
