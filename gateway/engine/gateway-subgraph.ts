import type { GraphResult, SubgraphRequest } from '#subgraphs/serving/protocol.ts';

/** A subgraph as the gateway calls it: in the same process where it can, over HTTP otherwise. */
export interface GatewaySubgraph {
  name: string;
  sdl: string;
  /** Where it is called over HTTP; absent for a subgraph of the same process. */
  url?: string;
  /** Whether it answers for a county, so that its silence is named as the county's. */
  county: boolean;
  execute?(request: SubgraphRequest): Promise<GraphResult>;
}

/** A subgraph that the hub is to have, with the SDL that this version of the contract gives it. */
export type ExpectedSubgraph = Pick<GatewaySubgraph, 'name' | 'sdl' | 'county'>;
