import { compareKeys } from '#schema/keys/sort-key.ts';
import type { Names } from '#schema/values/value-type.ts';
import type { CountyData, CountySource } from '#subgraphs/county/facts/county-data.ts';
import { titleOf } from './subjects.ts';

/** The printed names of what a county's values point at. */
export function namesOf({ titles, ...data }: Omit<CountySource, 'instrument'>): Names {
  const organisations = new Map(data.organisations.map((entry) => [entry.slug, entry.name]));
  const documents = new Map(data.documents.map((entry) => [entry.slug, titleOf(entry.facts, 'documentTitle')]));
  return {
    organisation: (slug) => organisations.get(slug) ?? slug,
    instrument: (id) => titles.get(id) ?? id,
    document: (slug) => documents.get(slug) ?? slug,
  };
}

/** The ids of all instruments with their titles, in the order of the ids. */
export function titlesOf({ instruments }: Pick<CountyData, 'instruments'>): Map<string, string | null> {
  return sortedTitles(instruments.map(({ id, facts }) => [id, titleOf(facts, 'title')]));
}

/** Ids with titles, in the order of the ids, compared by code units. */
export function sortedTitles(titles: Iterable<[id: string, title: string | null]>): Map<string, string | null> {
  return new Map([...titles].sort(([one], [other]) => compareKeys(one, other)));
}
