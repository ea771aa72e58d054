import type { Transport } from '@graphql-mesh/transport-common';
import { defaultPrintFn } from '@graphql-mesh/transport-common';
import http from '@graphql-mesh/transport-http';
import type { ExecutionResult, Executor } from '@graphql-tools/utils';
import type { Fetch } from '#subgraphs/serving/fetch-once-more.ts';
import type { SubgraphRequest } from '#subgraphs/serving/protocol.ts';
import { askWhatIsKnown, type Execute } from './ask-what-is-known.ts';
import type { GatewaySubgraph } from './gateway-subgraph.ts';

/** Calls subgraphs of the same process directly and the others over HTTP, behind one interface. */
export function transportsFor(
  subgraphs: readonly GatewaySubgraph[],
  fetchFrom?: (name: string) => Fetch,
): (kind: string) => Transport {
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  return () => ({
    async getSubgraphExecutor(options) {
      const subgraph = byName.get(options.subgraphName);
      const executor = subgraph?.execute
        ? executorHere(subgraph.execute)
        : await http.getSubgraphExecutor({
            ...options,
            // Of requests that share one there, the first that goes away takes the others' answer along.
            transportEntry: {
              ...options.transportEntry,
              options: { ...options.transportEntry.options, deduplicateInflightRequests: false },
            },
            ...(fetchFrom ? { fetch: failingWithErrors(fetchFrom(options.subgraphName)) } : {}),
          });
      return subgraph ? (askWhatIsKnown(subgraph, executor as Execute) as Executor) : executor;
    },
  });
}

/** Calls a subgraph of the same process. */
function executorHere(execute: NonNullable<GatewaySubgraph['execute']>): Executor {
  const executor: Execute = async ({ document, variables, operationName, extensions }) => {
    const request: SubgraphRequest = {
      query: defaultPrintFn(document),
      ...(variables ? { variables } : {}),
      ...(operationName ? { operationName } : {}),
      ...(extensions ? { extensions } : {}),
    };
    return (await execute(request)) as ExecutionResult;
  };
  return executor as Executor;
}

/** Fetches, and fails with an error whatever is thrown: of anything else the transport would fail where nobody waits. */
function failingWithErrors(fetchOne: Fetch): Fetch {
  return async (url, init) => {
    try {
      return await fetchOne(url, init);
    } catch (error) {
      throw error instanceof Error ? error : new Error(String(error));
    }
  };
}
