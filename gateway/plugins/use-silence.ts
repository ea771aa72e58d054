import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { createGraphQLError, type ExecutionResult } from '@graphql-tools/utils';
import type { GraphQLError } from 'graphql';
import type { GatewaySubgraph } from '../subgraphs.ts';
import { fitsRequest } from './fits-request.ts';

type Reason = 'UNAVAILABLE' | 'TIMED_OUT';

/**
 * Makes silence visible. A subgraph that fails, answers rubbish or exceeds its deadline costs its own
 * part and nothing else: the others' answers stand, an error names it, and the subgraphs called
 * later in the same request are told who is silent and why.
 */
export function useSilence(subgraphs: readonly GatewaySubgraph[], deadline: number): GatewayPlugin {
  const counties = new Set(subgraphs.filter((subgraph) => subgraph.county).map((subgraph) => subgraph.name));
  const silent = new WeakMap<object, Record<string, Reason>>();

  return {
    onSubgraphExecute({ subgraphName, executor, setExecutor, executionRequest }) {
      const context = executionRequest.context as object;
      const known = silent.get(context) ?? {};
      silent.set(context, known);
      const named = counties.has(subgraphName) ? { county: subgraphName } : { subgraph: subgraphName };

      setExecutor(async (request) => {
        const result = await within(deadline, async (late) => {
          const signal = request.signal ? AbortSignal.any([late, request.signal]) : late;
          return executor({ ...request, signal, extensions: { ...request.extensions, silent: { ...known } } });
        });
        const spoke = result !== 'TIMED_OUT' && result !== 'UNAVAILABLE' && fitsRequest(result, request);
        if (!spoke || isTransportError(result)) {
          const reason: Reason = result === 'TIMED_OUT' ? 'TIMED_OUT' : 'UNAVAILABLE';
          known[subgraphName] = reason;
          return { data: null, errors: [silence(subgraphName, reason, named, deadline)] };
        }
        if (result.data === null || result.data === undefined) known[subgraphName] = 'UNAVAILABLE';
        return {
          ...result,
          ...(result.errors ? { errors: result.errors.map((error) => withName(error, named)) } : {}),
        };
      });
    },
  };
}

/** Runs a call against a deadline; a failure and a late answer become words. */
async function within<Result>(
  deadline: number,
  call: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | Reason> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Reason>((resolve) => {
    timer = setTimeout(() => {
      resolve('TIMED_OUT');
      controller.abort();
    }, deadline);
  });
  try {
    return await Promise.race([late, call(controller.signal).catch((): Reason => 'UNAVAILABLE')]);
  } finally {
    clearTimeout(timer);
  }
}

function silence(name: string, reason: Reason, named: Record<string, string>, deadline: number): GraphQLError {
  const [who, code] = 'county' in named ? [`the county ${name}`, 'COUNTY'] : [`the subgraph ${name}`, 'SUBGRAPH'];
  const what =
    reason === 'TIMED_OUT' ? `did not answer within ${deadline} ms` : 'could not be reached or could not answer';
  return createGraphQLError(`${who} ${what}; the answer is without it`, {
    extensions: { ...named, code: `${code}_${reason}` },
  });
}

/** An error of a subgraph with the name of whose it is, and with a code where it brought none. */
function withName({ message, path, extensions }: GraphQLError, named: Record<string, string>): GraphQLError {
  return createGraphQLError(message, {
    ...(Array.isArray(path) ? { path } : {}),
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions, ...named },
  });
}

/** Whether nothing came back but errors of the way there, which carry no word of the subgraph's own. */
function isTransportError({ data, errors }: ExecutionResult): boolean {
  if (data !== null && data !== undefined) return false;
  return errors?.every(({ extensions }) => TRANSPORT_CODES.has(extensions?.code)) ?? false;
}

/** What the transport says of an error page, of what is no JSON, of no connection; some of it without a code. */
const TRANSPORT_CODES = new Set<unknown>([
  'DOWNSTREAM_SERVICE_ERROR',
  'RESPONSE_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  undefined,
]);
