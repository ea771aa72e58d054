import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { z } from 'zod';
import { CONTRACT_VERSION } from '#schema/contract/contract.ts';
import type { AnswerCode } from '#schema/shared/answer-codes.ts';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { limits } from '#schema/shared/limits.ts';
import type { Log } from '#schema/shared/log.ts';
import { parseJson } from '#schema/shared/parse-json.ts';
import { type Tracer, withinTrace } from '../tracing/span.ts';
import { readTraceparent, TRACEPARENT } from '../tracing/traceparent.ts';
import { JSON_TYPE } from './answer-headers.ts';
import { noteTrace } from './current-request.ts';
import { PROCESS, PROCESS_MARK } from './process-mark.ts';
import type { SubgraphRequest } from './protocol.ts';
import { readBody } from './read-body.ts';
import { HEALTHCHECK, READINESS, type Readiness } from './readiness.ts';
import { refusalWith } from './refusal.ts';
import { refusedWith } from './refused-status.ts';
import type { RunningSubgraph } from './serve-subgraph.ts';
import { refusalOf, SIGNATURE, SIGNED_AT, signAnswer } from './signature.ts';
import { stackOf } from './stack-of.ts';
import { withoutInsides } from './without-insides.ts';

export interface HttpOptions {
  /** What requests have to be signed with, and answers are; without one, anybody who can connect may ask. */
  secret?: string | undefined;
  /** Makes spans of requests that are part of a trace; none where no traces are asked for. */
  tracer?: Tracer | null;
  log: Log;
}

/** What is answered, before it is signed. */
interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** Answers a subgraph's operations over HTTP, and tells whether it is up and whether it can answer. */
export function subgraphHandler(
  subgraph: RunningSubgraph,
  { secret, tracer = null, log }: HttpOptions,
): RequestListener {
  return async (request, response) => {
    try {
      const path = new URL(`http://subgraph${request.url ?? '/'}`).pathname;
      const route = ROUTES[path];
      if (!route) return send(response, { status: 404, body: refusedWith(404) });
      const allowed = route === 'graphql' ? ['POST'] : ['GET', 'HEAD'];
      if (!allowed.includes(request.method ?? '')) {
        const refused = failure(405, 'BAD_USER_INPUT', `${path} is asked by ${allowed[0]}`);
        return send(response, { ...refused, headers: { allow: allowed.join(', ') } });
      }
      if (route === 'up') return send(response, { status: 200, body: { name: subgraph.name, up: true } });
      if (route === 'readiness') return send(response, await readinessOf(subgraph));
      await answer(traced(subgraph, request, tracer), request, response, secret);
    } catch (error) {
      log('unexpected', { subgraph: subgraph.name, error: stackOf(error) });
      if (response.headersSent) response.destroy();
      else send(response, { status: 500, body: refusedWith(500) });
    }
  };
}

/** The subgraph, whose spans are part of the trace that a request says that it is in; where it says none, there are none. */
function traced(subgraph: RunningSubgraph, { headers }: IncomingMessage, tracer: Tracer | null): RunningSubgraph {
  const place = readTraceparent(headers[TRACEPARENT]);
  if (tracer === null || place === null) return subgraph;
  return {
    ...subgraph,
    execute(asked) {
      noteTrace(place);
      return withinTrace(tracer, place, () => subgraph.execute(asked));
    },
  };
}

const ROUTES: Readonly<Record<string, 'graphql' | 'up' | 'readiness'>> = {
  [ENDPOINT]: 'graphql',
  [HEALTHCHECK]: 'up',
  [READINESS]: 'readiness',
};

const operation = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});

async function answer(
  subgraph: RunningSubgraph,
  request: IncomingMessage,
  response: ServerResponse,
  secret: string | undefined,
): Promise<void> {
  const limit = limits.subgraphBodyBytes;
  const body = await readBody(request, limit);
  if (body === null) {
    const refused = failure(413, 'LIMIT_EXCEEDED', `body: more than ${limit} bytes; expected at most ${limit}`);
    return send(response, { ...refused, headers: { connection: 'close' } });
  }
  if (secret === undefined) return send(response, await executed(subgraph, request, body));
  const [at, to] = [headerOf(request, SIGNED_AT), headerOf(request, SIGNATURE)];
  const refusal = refusalOf(secret, { subgraph: subgraph.name, at, body }, to);
  if (refusal !== null) return send(response, failure(401, 'UNAUTHENTICATED', refusal));
  send(response, await executed(subgraph, request, body), { secret, to });
}

async function executed(subgraph: RunningSubgraph, request: IncomingMessage, body: Buffer): Promise<Answer> {
  if (!/^application\/json\b/i.test(headerOf(request, 'content-type')))
    return failure(415, 'BAD_USER_INPUT', 'content-type: expected application/json');
  const asked = operation.safeParse(parseJson(body.toString('utf8')));
  if (!asked.success) return failure(400, 'BAD_USER_INPUT', 'body: expected an object with query, as JSON');
  const { query, variables, operationName, extensions } = asked.data;
  const operationAsked: SubgraphRequest = {
    query,
    ...(variables ? { variables } : {}),
    ...(operationName ? { operationName } : {}),
    ...(extensions ? { extensions } : {}),
  };
  return { status: 200, body: await subgraph.execute(operationAsked) };
}

async function readinessOf(subgraph: RunningSubgraph): Promise<Answer> {
  const unready = (await subgraph.unready?.()) ?? null;
  const problem = (await subgraph.problem?.()) ?? null;
  const problems = [unready, problem].filter((reason) => reason !== null);
  const ready = unready === null;
  const reported: Readiness = { name: subgraph.name, ready, problems };
  return { status: ready ? 200 : 503, body: withoutInsides({ ...reported, contract: CONTRACT_VERSION }) };
}

function send(response: ServerResponse, { status, body, headers }: Answer, by?: { secret: string; to: string }): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': JSON_TYPE,
    'content-length': Buffer.byteLength(text),
    [PROCESS]: PROCESS_MARK,
    ...headers,
    ...(by ? { [SIGNATURE]: signAnswer(by.secret, { to: by.to, status, body: text }) } : {}),
  });
  response.end(text);
}

function failure(status: number, code: AnswerCode, message: string): Answer {
  return { status, body: refusalWith(code, message) };
}

function headerOf({ headers }: IncomingMessage, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}
