import type { StandingCounty } from '#gateway/reports/answering/pulled-counties.ts';
import { countyOfSlug } from '#schema/reference/scb-names.ts';
import { linksTo, type Said } from './resource.ts';

/** Where the counties of the hub are, silent ones as well: each by GeoNames, and by the EU’s regions of level 3. */
export function areasOf(counties: readonly StandingCounty[]): Said[] {
  const known = counties.flatMap(({ slug }) => countyOfSlug(slug) ?? []);
  return [
    // As the profile writes them: without a slash at the end.
    ...linksTo(...known.map(({ geonames }) => `http://sws.geonames.org/${geonames}`)),
    ...linksTo(...known.map(({ nuts3 }) => `http://data.europa.eu/nuts/code/${nuts3}`)),
  ];
}
