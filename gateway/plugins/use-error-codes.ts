import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { createGraphQLError, isAsyncIterable } from '@graphql-tools/utils';
import type { GraphQLError } from 'graphql';
import { ANSWER_CODES, type AnswerCode, isAnswerCode } from '#schema/shared/answer-codes.ts';
import { isObject } from '#schema/shared/is-object.ts';
import type { Log } from '#schema/shared/log.ts';
import { currentRequest } from '#subgraphs/serving/current-request.ts';
import { MASKED } from '#subgraphs/serving/format-error.ts';
import { FAILED } from '#subgraphs/serving/refused-status.ts';
import { stackOf } from '#subgraphs/serving/stack-of.ts';
import { NO_MUTATIONS } from './use-queries-only.ts';

/** The engine's codes for what a client did wrong, in the hub's. */
const CODES: ReadonlyMap<unknown, AnswerCode> = new Map([
  ['BAD_REQUEST', 'BAD_USER_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
]);

/** The status of a request in which something is asked that cannot be. */
const ASKED_WRONGLY = 400;

/** What is said of failures that are logged already, where they are said. */
const SAID = new Set([FAILED, MASKED]);

/**
 * Gives every error one of the hub's codes, and an answer without data the HTTP status that fits it; no mistake of the
 * client's names a county. An error with any other code, or none, was not meant for a client: it is logged, and the
 * client told that something went wrong.
 */
export function useErrorCodes(log: Log): GatewayPlugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const result = await executeFn(args);
        if (isAsyncIterable(result) || 'data' in result || !result.errors) return result;
        // Nothing was asked of anyone: variables do not fit their types, for which GraphQL gives no code.
        return {
          errors: result.errors.map((error: GraphQLError) =>
            rewritten(error, error.extensions.code ?? 'BAD_USER_INPUT'),
          ),
        };
      });
    },
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      const refused = !('data' in result) || result.data === undefined;
      // The engine drops what says that it was ended, also where nobody went away.
      const errors = refused && result.errors.length === 0 ? [createGraphQLError(FAILED)] : result.errors;
      const said = errors.map((error) => told(error, refused, log));
      for (const { extensions } of said) currentRequest()?.codes.add(String(extensions.code));
      setResult({ ...result, errors: said });
    },
  };
}

/** An error as a client is told of it; the engine answers a refused request with the status in `extensions.http`. */
function told(error: GraphQLError, refused: boolean, log: Log): GraphQLError {
  const { code: given, http, retryAfter } = error.extensions ?? {};
  const code = isAnswerCode(given) ? given : (CODES.get(given) ?? 'INTERNAL_SERVER_ERROR');
  if (isObject(http) && http.status === 405) return rewritten(error, 'GRAPHQL_VALIDATION_FAILED', NO_MUTATIONS, http);
  // Without data it cannot be 200, whatever the code.
  const status = ANSWER_CODES[code] === 200 ? 500 : ANSWER_CODES[code];
  const spec = {
    ...(typeof retryAfter === 'number' ? { headers: { 'retry-after': String(retryAfter) } } : {}),
    status,
    // 200 for clients of plain JSON; not where the request is at fault, and not what is asked in it.
    spec: status === ASKED_WRONGLY && !CODES.has(given),
  };
  if (code !== 'INTERNAL_SERVER_ERROR') return rewritten(error, code, error.message, refused ? spec : undefined);
  if (!SAID.has(error.message)) log('unexpected', { error: stackOf(error.originalError ?? error) });
  const { county, subgraph } = error.extensions ?? {};
  return createGraphQLError(SAID.has(error.message) ? error.message : FAILED, {
    ...placeOfError(error),
    extensions: {
      ...(county ? { county } : {}),
      ...(subgraph ? { subgraph } : {}),
      code,
      ...(refused ? { http: spec } : {}),
    },
  });
}

function rewritten(
  error: GraphQLError,
  code: unknown,
  message = error.message,
  http?: Record<string, unknown>,
): GraphQLError {
  const { originalError: _, http: __, county, subgraph, ...extensions } = error.extensions;
  const who = MISTAKES.has(code) ? {} : { ...(county ? { county } : {}), ...(subgraph ? { subgraph } : {}) };
  return createGraphQLError(message, {
    ...placeOfError(error),
    extensions: { ...extensions, ...who, code, ...(http ? { http } : {}) },
  });
}

/** Mistakes of whoever asks, wherever they are met. */
const MISTAKES: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'INVALID_CURSOR'] satisfies AnswerCode[]);

/** Where in the document and the answer an error stands. */
export function placeOfError({ nodes, source, positions, path }: GraphQLError) {
  return {
    ...(nodes ? { nodes } : {}),
    ...(source && positions ? { source, positions } : {}),
    ...(path ? { path } : {}),
  };
}
