import type { IncomingMessage } from 'node:http';
import type { ToldOutside } from '#schema/settings/told-outside.ts';
import { currentRequest, noteTrace } from '#subgraphs/serving/current-request.ts';
import { trustedBy } from '#subgraphs/serving/public-address.ts';
import { type OpenSpan, type Tracer, withinTrace } from '#subgraphs/tracing/span.ts';
import { readTraceparent, TRACEPARENT } from '#subgraphs/tracing/traceparent.ts';
import type { AnsweredRequest } from './answered-request.ts';
import { routeOf } from './route-of.ts';

/** A request that is traced. */
export interface TracedRequest {
  /** Works at it, in its trace. */
  run(work: () => void): void;
  answered(request: AnsweredRequest): void;
}

/**
 * Begins the trace of each request. One that a proxy in front has begun goes on, where the proxy is named as trusted; whoever else
 * sends a place in a trace would choose which requests are kept, and whose trace they are in.
 */
export function traceRequests(
  tracer: Tracer | null,
  { trustedProxies }: Pick<ToldOutside, 'trustedProxies'>,
): (request: IncomingMessage) => TracedRequest {
  if (tracer === null) return () => UNTRACED;
  const isTrusted = trustedBy(trustedProxies);
  return (request) => {
    const { method = '', url = '/', headers } = request;
    const route = routeOf(url);
    const span = tracer.begin(
      {
        name: `${method} ${route}`,
        kind: 'SERVER',
        values: { 'http.request.method': method, 'hub.route': route, 'hub.request_id': currentRequest()?.id ?? '' },
      },
      isTrusted(request) ? readTraceparent(headers[TRACEPARENT]) : null,
    );
    noteTrace(span.place);
    return {
      run: (work) => withinTrace(tracer, span.place, work),
      answered: (answered) => endWith(span, answered),
    };
  };
}

const UNTRACED: TracedRequest = { run: (work) => work(), answered: () => {} };

/** What of an answer the span tells: the document where it is a published one, and nothing of what the client wrote. */
function endWith(span: OpenSpan, { status, document, codes, planningSize }: AnsweredRequest): void {
  span.end({
    values: {
      ...(status === null ? { 'hub.client_gone': true } : { 'http.response.status_code': status }),
      ...(document === null ? {} : { 'graphql.operation.name': document }),
      ...(planningSize === null ? {} : { 'hub.planning_size': planningSize }),
      'hub.error_codes': [...codes],
    },
    failed: status !== null && status >= 500 ? `HTTP ${status}` : null,
  });
}
