import type { ForeignCounty } from '../schema/settings/foreign-counties.ts';
import { printComparisonSdl } from './comparison/comparison-sdl.ts';
import { COMPARISON } from './comparison/create-comparison.ts';
import { printCountyContract } from './county/county-contract.ts';
import { hubCounties } from './county/descriptors/hub-counties.ts';

/** A subgraph of the hub with the SDL that this version of the contract gives it. */
export interface ContractSubgraph {
  name: string;
  sdl: string;
  /** Whether it answers for a county. */
  county: boolean;
}

/** Every subgraph of the hub, foreign counties among them, but counties that are left out; the comparison last. */
export async function contractSubgraphs(
  foreign: readonly ForeignCounty[] = [],
  leftOut: readonly string[] = [],
): Promise<ContractSubgraph[]> {
  const counties = (await hubCounties(foreign)).filter(({ slug }) => !leftOut.includes(slug));
  return [
    ...counties.map((county) => ({ name: county.slug, sdl: printCountyContract(county), county: true })),
    { name: COMPARISON, sdl: printComparisonSdl(counties.map((county) => county.slug)), county: false },
  ];
}
