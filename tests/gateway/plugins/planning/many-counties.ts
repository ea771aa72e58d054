import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { printCountySdl } from '#schema/contract/county-sdl.ts';
import { allCounties } from '#schema/reference/reference.ts';
import { printComparisonSdl } from '#subgraphs/comparison/comparison-sdl.ts';
import { COMPARISON } from '#subgraphs/comparison/create-comparison.ts';

/** The slugs of all 21 counties, as their folders would be called. */
export const allSlugs = allCounties.map(({ short }) =>
  short.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o').replaceAll(' ', '-'),
);

/** The supergraph of a hub with all 21 counties. */
export function supergraphOfAll(): string {
  return composeSupergraph([
    ...allSlugs.map((slug) => ({ name: slug, sdl: printCountySdl(slug) })),
    { name: COMPARISON, sdl: printComparisonSdl(allSlugs) },
  ]);
}
