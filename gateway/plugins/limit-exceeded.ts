import { GraphQLError } from 'graphql';
import type { AnswerCode } from '#schema/shared/answer-codes.ts';
import { limits } from '#schema/shared/limits.ts';

/** The refusal of what is beyond a limit: the limit, what was found and where, and what was expected. */
export function limitExceeded(
  limit: keyof typeof limits,
  found: number | string,
  where: 'this document' | 'these variables' | 'this request',
  hint = '',
): GraphQLError {
  const expected = limits[limit];
  return new GraphQLError(`${limit}: ${found} in ${where}; expected at most ${expected}${hint}`, {
    extensions: { code: 'LIMIT_EXCEEDED' satisfies AnswerCode, limit, expected },
  });
}
