import type { CitedData } from '#schema/open-data/suggested-citation.ts';
import { type StandingCounty, silentCounties } from './pulled-counties.ts';

/** The counties as data of theirs is cited: the revision of each, who is silent, and the year of the latest revision. */
export function citedCounties(
  counties: readonly StandingCounty[],
): Pick<CitedData, 'counties' | 'year'> & { silent: string[] } {
  const answered = counties.filter(({ status }) => status === 'ANSWERED');
  const days = answered.flatMap(({ revision }) => revision?.at.slice(0, 10) ?? []);
  const latest = days.toSorted().at(-1) ?? new Date().toISOString();
  return {
    year: Number(latest.slice(0, 4)),
    counties: answered.map(({ name, revision }) => ({
      name,
      revision: revision && { number: revision.number, date: revision.at.slice(0, 10) },
    })),
    silent: silentCounties(counties).map(({ name }) => name),
  };
}
