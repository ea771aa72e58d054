import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type CurrentRequest,
  currentRequest,
  keptInRequest,
  NOTHING_NOTED,
} from '#subgraphs/serving/current-request.ts';
import { refusedWith } from '#subgraphs/serving/refused-status.ts';
import { type RouteName, routeOf } from './route-of.ts';

/** A request as it was answered, without anything that the client sent but the name of its operation. */
export interface AnsweredRequest extends Omit<CurrentRequest, 'id' | 'trace'> {
  method: string;
  route: RouteName;
  /** HTTP status, `null` where the client went away before the answer had left. */
  status: number | null;
  /** Milliseconds from when it came until its answer had left. */
  tookMs: number;
}

/** Tells of a request once it is answered. */
export function onceAnswered(
  { method = '', url = '/' }: IncomingMessage,
  response: ServerResponse,
  tell: (answered: AnsweredRequest) => void,
): void {
  const began = performance.now();
  const noted = currentRequest();
  const answered = () => {
    const codes = new Set(noted?.codes);
    const status = response.writableFinished ? response.statusCode : null;
    // What is refused before anybody looks at what is asked has the code that its status means.
    if (status !== null && status >= 400 && codes.size === 0) codes.add(refusedWith(status).errors[0].extensions.code);
    const { document, operation, planningSize, cost } = noted ?? NOTHING_NOTED;
    tell({
      method,
      route: routeOf(url),
      status,
      document,
      operation,
      planningSize,
      cost,
      codes,
      tookMs: performance.now() - began,
    });
  };
  response.once('close', keptInRequest(answered));
}
