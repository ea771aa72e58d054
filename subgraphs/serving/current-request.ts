import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import { traceIdOf } from '../tracing/traceparent.ts';

/** The header that has the id of a request, of the answer and of requests to subgraphs. */
export const REQUEST_ID = 'x-request-id';

/** What is known of a request while it is answered. */
export interface CurrentRequest {
  id: string;
  /** The id of the trace that it is in, `null` where it is in none. */
  trace: string | null;
  /** The codes of the errors that its answer tells. */
  codes: Set<string>;
  /** The name of the published document that it asks, `null` where it asks none. */
  document: string | null;
  /** The name that the client gave its operation, `null` where it gave none. */
  operation: string | null;
  /** How much there is to plan of what it asks, in the measure of the limit `planningSize`; `null` where nothing is planned. */
  planningSize: number | null;
  /** What it costs, in the measure of the limit `requestCost`; `null` where nothing is asked. */
  cost: number | null;
}

/** What is noted of a request of which nothing is known yet. */
export const NOTHING_NOTED = { document: null, operation: null, planningSize: null, cost: null };

const storage = new AsyncLocalStorage<CurrentRequest | undefined>();

/** The request that is answered just now; `undefined` where what runs belongs to none. */
export function currentRequest(): CurrentRequest | undefined {
  return storage.getStore();
}

/** What of a request goes along to another thread. */
export type RequestOrigin = Pick<CurrentRequest, 'id' | 'trace'>;

/** The same of the request that is answered just now. */
export function requestOrigin(): RequestOrigin | undefined {
  const request = currentRequest();
  return request && { id: request.id, trace: request.trace };
}

/** Runs something, and all that comes of it, as part of a request; without one, as part of none. */
export function inRequest<Result>(origin: RequestOrigin | undefined, run: () => Result): Result {
  const request = origin && { ...origin, codes: new Set<string>(), ...NOTHING_NOTED };
  return storage.run(request, run);
}

/** Notes in which trace the request is that is answered just now. */
export function noteTrace(place: string): void {
  const request = currentRequest();
  if (request) request.trace = traceIdOf(place);
}

/** What stays part of the request that is answered just now, whoever calls it. */
export function keptInRequest(run: () => void): () => void {
  const request = currentRequest();
  return () => storage.run(request, run);
}

/** The id of a request that came with this one: the same where it is one that may be kept, else a new one. */
export function requestId(given: unknown): string {
  if (typeof given === 'string' && isId(given)) return given;
  for (;;) {
    const made: string = randomUUID();
    if (!LIKE_A_NUMBER.test(made)) return made;
  }
}

/** Digits of a made id that could be a number of somebody: fewer are none. */
const LIKE_A_NUMBER = /\d(?:-?\d){6}/;

/** Whether a text looks like an id as programs make them, so that it may stand in logs: a name or a number of a person is none. */
function isId(text: string): boolean {
  return /^(?=.*\d)[\w-]{8,64}$/.test(text) && personalDataIn(text) === null;
}
