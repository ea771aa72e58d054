import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { generatedSupergraph } from '#schema/contract/generated-supergraph.ts';
import type { GatewaySubgraph } from '../engine/gateway-subgraph.ts';
import type { SupergraphSource } from './source.ts';

/** The supergraph of subgraphs that are all in this process, and stay as they are. */
export function sourceHere(subgraphs: readonly GatewaySubgraph[]): SupergraphSource {
  const supergraph = generatedSupergraph(subgraphs) ?? composeSupergraph(subgraphs);
  return {
    supergraph: () => supergraph,
    subgraphs: () => [...subgraphs],
    look: async () => false,
    state: () => ({}),
    problems: () => [],
  };
}
