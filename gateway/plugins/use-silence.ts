import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { defaultPrintFn } from '@graphql-mesh/transport-common';
import { createGraphQLError, type ExecutionRequest, type ExecutionResult } from '@graphql-tools/utils';
import type { GraphQLError } from 'graphql';
import { encodeDeadline } from '#schema/questions/shared/deadline.ts';
import { encodeSilences, type SilenceReason } from '#schema/questions/shared/silence.ts';
import { type AnswerCode, isAnswerCode } from '#schema/shared/answer-codes.ts';
import { MASKED } from '#subgraphs/serving/format-error.ts';
import { reasonOf } from '#subgraphs/serving/reason-of.ts';
import type { Calls } from '../calls/create-calls.ts';
import { NoAnswer } from '../calls/within-deadline.ts';
import type { GatewaySubgraph } from '../engine/gateway-subgraph.ts';
import { fitsRequest } from './fits-request.ts';
import type { PublishedTypes } from './published-types.ts';

/**
 * Makes silence visible. A subgraph that fails, answers rubbish or exceeds its deadline costs its own
 * part and nothing else: the others' answers stand, an error names it, and the subgraphs called
 * later in the same request are told who is silent and why. Each is told how long it is waited for.
 */
export function useSilence(subgraphs: readonly GatewaySubgraph[], calls: Calls, types: PublishedTypes): GatewayPlugin {
  const counties = new Set(subgraphs.filter((subgraph) => subgraph.county).map((subgraph) => subgraph.name));
  const silent = new WeakMap<object, Record<string, SilenceReason>>();

  return {
    onSubgraphExecute({ subgraphName, executor, setExecutor, executionRequest }) {
      const context = executionRequest.context as object;
      const known = silent.get(context) ?? {};
      silent.set(context, known);
      const named = counties.has(subgraphName) ? { county: subgraphName } : { subgraph: subgraphName };

      setExecutor(async (request) => {
        const told = { ...encodeSilences(known), ...encodeDeadline(calls.deadline) };
        const asked = { ...request, extensions: { ...request.extensions, ...told } };
        const result = await calls.call({
          to: subgraphName,
          // Others are asked what is of one request alone.
          asks: counties.has(subgraphName) ? asText(asked) : undefined,
          signal: request.signal,
          run: async (signal) => spoken(await executor({ ...asked, signal }), asked, types),
        });
        if (result instanceof NoAnswer) {
          known[subgraphName] = result.reason;
          return { data: null, errors: [errorOf(subgraphName, result.reason, named, calls.deadline)] };
        }
        if (result.data === null || result.data === undefined) known[subgraphName] = 'UNAVAILABLE';
        const errors = result.errors?.map((error) => withName(error, named));
        return { data: result.data, ...(errors ? { errors } : {}) };
      });
    },
  };
}

/** All that a subgraph is told. */
function asText({ document, variables, operationName, extensions }: ExecutionRequest): string {
  return JSON.stringify([defaultPrintFn(document), variables, operationName, extensions]);
}

/** The answer, or silence where it is none: an error of the way there, or something else than was asked. */
function spoken(answer: unknown, request: ExecutionRequest, types: PublishedTypes): ExecutionResult | NoAnswer {
  if (!fitsRequest(answer, request, types))
    return new NoAnswer('UNAVAILABLE', 'it answered something else than was asked');
  return isTransportError(answer)
    ? new NoAnswer('UNAVAILABLE', reasonOf(answer.errors?.[0]?.originalError ?? answer.errors?.[0]))
    : answer;
}

function errorOf(name: string, reason: SilenceReason, named: Record<string, string>, deadline: number): GraphQLError {
  const [who, kind] =
    'county' in named ? ([`the county ${name}`, 'COUNTY'] as const) : ([`the subgraph ${name}`, 'SUBGRAPH'] as const);
  const what =
    reason === 'TIMED_OUT' ? `did not answer within ${deadline} ms` : 'could not be reached or could not answer';
  return createGraphQLError(`${who} ${what}; the answer is without it`, {
    extensions: { ...named, code: `${kind}_${reason}` satisfies AnswerCode },
  });
}

/**
 * An error of a subgraph with the name of whose it is. Where its code is none that is meant for a client, neither are
 * its words, and whatever else it holds.
 */
function withName({ message, path, extensions }: GraphQLError, named: Record<string, string>): GraphQLError {
  const place = Array.isArray(path) ? { path } : {};
  const code = extensions?.code;
  if ('county' in named && NOT_UNDERSTOOD.has(code))
    return createGraphQLError(`the county ${named.county} lacks what is asked here; the answer is without it`, {
      ...place,
      extensions: { ...named, code: 'COUNTY_LACKS_FIELD' satisfies AnswerCode },
    });
  const meant = isAnswerCode(code) && code !== 'INTERNAL_SERVER_ERROR' && !NOT_UNDERSTOOD.has(code);
  if (!meant)
    return createGraphQLError(MASKED, {
      ...place,
      extensions: { ...named, code: 'INTERNAL_SERVER_ERROR' satisfies AnswerCode },
    });
  const told = Object.entries(extensions).filter(([name]) => !ENGINES.has(name));
  return createGraphQLError(message, { ...place, extensions: { ...Object.fromEntries(told), ...named } });
}

/** What a subgraph says of a document that it does not understand; the hub wrote it, not the client. */
const NOT_UNDERSTOOD = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'] satisfies AnswerCode[]);

/** What engines put beside a code: of where an error arose, and of the HTTP answer that it is to make. */
const ENGINES = new Set(['exception', 'http', 'originalError', 'stacktrace', 'unexpected']);

/** Whether nothing came back but errors of the way there, which carry no word of the subgraph's own. */
function isTransportError({ data, errors }: ExecutionResult): boolean {
  if (data !== null && data !== undefined) return false;
  return errors?.every(({ extensions }) => TRANSPORT_CODES.has(extensions?.code)) ?? false;
}

/** What the transport says of an error page, of what is no JSON, of no connection; some of it without a code. */
const TRANSPORT_CODES = new Set<unknown>([
  'DOWNSTREAM_SERVICE_ERROR',
  'SUBREQUEST_HTTP_ERROR',
  'RESPONSE_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  undefined,
]);
