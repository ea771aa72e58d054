import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import type { GraphResult } from '#subgraphs/serving/protocol.ts';

/** Lets a test make subgraphs silent, and heard again, while the hub runs: those named in `silent` fail. */
export function silenceSwitch() {
  const silent = new Set<string>();
  return {
    silent,
    wrap: (subgraph: GatewaySubgraph): GatewaySubgraph => ({
      ...subgraph,
      async execute(request): Promise<GraphResult> {
        if (silent.has(subgraph.name)) throw new Error('out of reach');
        return (subgraph.execute as NonNullable<GatewaySubgraph['execute']>)(request);
      },
    }),
  };
}
