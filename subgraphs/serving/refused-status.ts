import type { AnswerCode } from '#schema/shared/answer-codes.ts';
import { type Refusal, refusalWith } from './refusal.ts';

/** What each HTTP status means that is given before anybody looks at what is asked. */
const MEANINGS: Readonly<Record<number, readonly [code: AnswerCode, message: string]>> = {
  400: ['BAD_USER_INPUT', 'the request is not HTTP as this server reads it; expected HTTP/1.1'],
  404: ['NOT_FOUND', 'nothing is at this address; expected /graphql'],
  405: ['BAD_USER_INPUT', 'the method does not fit the address; the header allow names those that do'],
  406: [
    'BAD_USER_INPUT',
    'accept: nothing of it can be answered; expected application/graphql-response+json or application/json',
  ],
  408: ['REQUEST_TIMED_OUT', 'the request did not come whole in time'],
  413: ['LIMIT_EXCEEDED', 'the body is too large; expected less'],
  415: ['BAD_USER_INPUT', 'content-type: the body is in no form that is read; expected application/json'],
  417: ['BAD_USER_INPUT', 'expect: not known; expected 100-continue'],
  431: ['LIMIT_EXCEEDED', 'the address and the headers are too long; expected a POST with the query in its body'],
};

/** What the body of an answer with a status of 400 or above says where nobody who gave it said more. */
export function refusedWith(status: number): Refusal {
  if (status >= 500) return refusalWith('INTERNAL_SERVER_ERROR', FAILED);
  return refusalWith(...(MEANINGS[status] ?? (MEANINGS[400] as readonly [AnswerCode, string])));
}

/** What is said of a failure that nobody foresaw. */
export const FAILED = 'something went wrong; the log there says what';
