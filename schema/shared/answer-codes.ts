/**
 * Every code that an error of an answer can have, with the HTTP status of a request that is refused with it as a whole:
 * 200 where it only comes beside data. What HTTP itself is about (a method, a size, a form) has a status of its own.
 * What each means and what to do about it is in docs/error-codes.md.
 */
export const ANSWER_CODES = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_USER_INPUT: 400,
  INVALID_CURSOR: 200,
  LIMIT_EXCEEDED: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  REMOVED: 200,
  INTERNAL_SERVER_ERROR: 500,
  COUNTY_LACKS_FIELD: 200,
  SUBGRAPH_LACKS_FIELD: 200,
  COUNTY_UNAVAILABLE: 200,
  SUBGRAPH_UNAVAILABLE: 200,
  COUNTY_TIMED_OUT: 200,
  SUBGRAPH_TIMED_OUT: 200,
  REQUEST_TIMED_OUT: 200,
  RATE_LIMITED: 429,
  OVERLOADED: 503,
} as const;

export type AnswerCode = keyof typeof ANSWER_CODES;

/** Whether something is a code that an answer can have. */
export function isAnswerCode(code: unknown): code is AnswerCode {
  return typeof code === 'string' && Object.hasOwn(ANSWER_CODES, code);
}
