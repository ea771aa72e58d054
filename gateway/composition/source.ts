import type { GatewaySubgraph } from '../engine/gateway-subgraph.ts';

/** Where the gateway has its supergraph from. */
export interface SupergraphSource {
  supergraph(): string;
  subgraphs(): GatewaySubgraph[];
  /** Looks whether there is another supergraph, and says so. What cannot be used is logged, and the last good one stays. */
  look(): Promise<boolean>;
  /** What is known of each subgraph's SDL, or of the file, to be shown to who tends the hub. */
  state(): object;
  /** Why the newest supergraph or SDL is not the one in force. */
  problems(): string[];
}
