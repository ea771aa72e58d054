import type { GraphResult, SubgraphRequest } from '#subgraphs/serving/protocol.ts';

/** A subgraph as the gateway calls it: in the same process where it can, over HTTP otherwise. */
export interface GatewaySubgraph {
  name: string;
  /** The SDL by which it is in the supergraph. */
  sdl: string;
  /** The SDL that the hub's version of the contract gives it, below which nothing is published; `sdl` when left out. */
  contract?: string;
  /** The SDL that it runs with, where that is another one. */
  running?: string;
  /** Where it is called over HTTP; absent for a subgraph of the same process. */
  url?: string;
  /** Whether it answers for a county, so that its silence is named as the county's. */
  county: boolean;
  execute?(request: SubgraphRequest): Promise<GraphResult>;
  /** A number that is another once its data has changed, or what holds the data was started again; where all of that is in this process. */
  changes?(): number;
}

/** A subgraph of which it is known what the contract gives it. */
export type ContractedSubgraph = GatewaySubgraph & { contract: string };

/** A subgraph that the hub is to have, with the SDL that this version of the contract gives it. */
export type ExpectedSubgraph = Pick<GatewaySubgraph, 'name' | 'sdl' | 'county'>;
