import { licenceOf } from '#schema/open-data/licences.ts';
import { citationOf } from '#schema/open-data/suggested-citation.ts';
import type { Text } from '#schema/values/text.ts';
import type { NamedTable } from '../declaration/find-tables.ts';
import type { ReportAbout } from '../formats/report-format.ts';
import type { Choice } from './choice.ts';
import { citedCounties } from './cited-counties.ts';
import type { StandingCounty } from './pulled-counties.ts';
import { marksOf } from './report-chunks.ts';
import { rowKeyOf } from './row-key.ts';

/** What is told of a report in its files. */
export interface AboutReport {
  table: NamedTable;
  choice: Choice;
  counties: readonly StandingCounty[];
  cursor: string | null;
  /** The cursor of the next page; `null` where there is none. */
  page: string | null;
  /** The whole address that it is asked for by. */
  address: string;
  /** Who publishes the hub; `null` where the hub is not told. */
  publisher: Text | null;
}

/** What a report says of itself: what it shows, of which revisions, under which licences, where errors are reported, and how it is cited. */
export function reportAbout({ table, choice, counties, cursor, page, address, publisher }: AboutReport): ReportAbout {
  const { name, title, description } = table;
  const { language, given } = choice;
  return {
    ...{ table: name, title, description, language, address, cursor },
    next: page === null ? null : { page, address: nextAddress(address, page) },
    parameters: given,
    rowKey: rowKeyOf(table, choice, marksOf(counties, choice.places).length > 0),
    counties: counties.map(({ code, name, status, revision, licence, errorReports }) => ({
      ...{ code, name, status },
      revision: revision?.number ?? null,
      updatedAt: revision?.at ?? null,
      licence: licenceIn(language, licence),
      errorReports,
    })),
    citation: citationOf({ title, publisher, address, ...citedCounties(counties) }),
  };
}

/** The address of the next page: the same, from another place on. */
function nextAddress(address: string, page: string): string {
  const next = new URL(address);
  next.searchParams.set('page', page);
  return next.href;
}

function licenceIn(language: keyof Text, code: string | null) {
  const licence = licenceOf(code);
  return licence && { name: licence.name[language], url: licence.url };
}
