import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { ANSWER_CODES, type AnswerCode, isAnswerCode } from '#schema/shared/answer-codes.ts';
import { HubError } from '#schema/shared/errors.ts';
import { NOT_KEPT } from '#subgraphs/serving/cache-control.ts';
import { currentRequest } from '#subgraphs/serving/current-request.ts';
import { FAILED } from '#subgraphs/serving/refused-status.ts';

/** Why an address gives nothing, in the form of RFC 9457. */
export interface HttpProblem {
  type: 'about:blank';
  /** What the status means. */
  title: string;
  status: number;
  /** What was wrong, where, and what was expected. */
  detail: string;
  code: AnswerCode;
  [more: string]: unknown;
}

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** The problem that an error makes. What nobody foresaw is not told. */
export function problemOf(error: unknown): HttpProblem {
  if (!(error instanceof HubError) || !isAnswerCode(error.code)) return problem('INTERNAL_SERVER_ERROR', FAILED);
  return problem(error.code, withoutFilter(error.message), {
    ...error.details,
    ...(typeof error.details.argument === 'string' ? { argument: withoutFilter(error.details.argument) } : {}),
  });
}

/** Parameters have the names of a filter’s fields. */
function withoutFilter(text: string): string {
  return text.replace(/^filter\./, '');
}

/** A problem by its code, with what a program may want to know of it. */
export function problem(code: AnswerCode, detail: string, more: Readonly<Record<string, unknown>> = {}): HttpProblem {
  const status = UNAVAILABLE.has(code) ? 503 : Math.max(ANSWER_CODES[code], 400);
  return { type: 'about:blank', title: STATUS_CODES[status] ?? '', status, detail, code, ...more };
}

/** What may be there again when it is asked for later. */
const UNAVAILABLE = new Set<AnswerCode>([
  'COUNTY_UNAVAILABLE',
  'COUNTY_TIMED_OUT',
  'COUNTY_LACKS_FIELD',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMED_OUT',
  'SUBGRAPH_LACKS_FIELD',
  'REQUEST_TIMED_OUT',
]);

/** Seconds after which what is unavailable is worth asking for again. */
const RETRY_AFTER = 10;

/** Answers with a problem. */
export function writeProblem(
  request: IncomingMessage,
  response: ServerResponse,
  told: HttpProblem,
  headers: Record<string, string> = {},
): void {
  request.resume();
  currentRequest()?.codes.add(told.code);
  const text = JSON.stringify(told);
  response.writeHead(told.status, {
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(text),
    'cache-control': NOT_KEPT,
    ...(told.status === 503 ? { 'retry-after': String(RETRY_AFTER) } : {}),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}
