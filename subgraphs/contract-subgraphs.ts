import type { Subgraph } from '../schema/contract/compose.ts';
import { printCountySdl } from '../schema/contract/county-sdl.ts';
import { COMPARISON } from './comparison/app.ts';
import { printComparisonSdl } from './comparison/comparison-sdl.ts';
import { discoverCounties } from './county/descriptors/discover.ts';

/** Every subgraph of the hub with the SDL that this version of the contract gives it, the comparison last. */
export async function contractSubgraphs(): Promise<Subgraph[]> {
  const counties = await discoverCounties();
  return [
    ...counties.map(({ slug, additions }) => ({ name: slug, sdl: printCountySdl(slug, additions) })),
    { name: COMPARISON, sdl: printComparisonSdl(counties.map((county) => county.slug)) },
  ];
}
