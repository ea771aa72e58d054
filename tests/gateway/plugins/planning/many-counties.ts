import { compose } from '#schema/contract/compose.ts';
import { printCountySdl } from '#schema/contract/county-sdl.ts';
import { allCounties } from '#schema/reference/reference.ts';
import { COMPARISON } from '#subgraphs/comparison/app.ts';
import { printComparisonSdl } from '#subgraphs/comparison/comparison-sdl.ts';

/** The slugs of all 21 counties, as their folders would be called. */
export const allSlugs = allCounties.map(({ short }) =>
  short.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o').replaceAll(' ', '-'),
);

/** The supergraph of a hub with all 21 counties. */
export function supergraphOfAll(): string {
  return compose([
    ...allSlugs.map((slug) => ({ name: slug, sdl: printCountySdl(slug) })),
    { name: COMPARISON, sdl: printComparisonSdl(allSlugs) },
  ]);
}
