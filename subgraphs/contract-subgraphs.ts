import { printComparisonSdl } from './comparison/comparison-sdl.ts';
import { COMPARISON } from './comparison/create-comparison.ts';
import { printCountyContract } from './county/county-contract.ts';
import { discoverCounties } from './county/descriptors/discover.ts';

/** A subgraph of the hub with the SDL that this version of the contract gives it. */
export interface ContractSubgraph {
  name: string;
  sdl: string;
  /** Whether it answers for a county. */
  county: boolean;
}

/** Every subgraph of the hub but counties that are left out, the comparison last. */
export async function contractSubgraphs(leftOut: readonly string[] = []): Promise<ContractSubgraph[]> {
  const counties = (await discoverCounties()).filter(({ slug }) => !leftOut.includes(slug));
  return [
    ...counties.map((county) => ({ name: county.slug, sdl: printCountyContract(county), county: true })),
    { name: COMPARISON, sdl: printComparisonSdl(counties.map((county) => county.slug)), county: false },
  ];
}
