import type { ColumnType, ReportAbout, ReportCell, ReportColumn } from '#gateway/reports/formats/report-format.ts';
import { untranslated } from '#schema/values/text.ts';

/** What a report of made rows says of itself. */
export const madeAbout: ReportAbout = {
  table: 'facts',
  title: { sv: 'Uppgifter', en: 'Facts' },
  description: { sv: 'En rad för varje uppgift.', en: 'A row for every fact.' },
  language: 'sv',
  address: 'https://hub.example/v1/reports/facts?lang=sv&county=05',
  parameters: [
    { name: 'lang', value: 'sv' },
    { name: 'county', value: '05' },
  ],
  counties: [
    {
      code: '05',
      name: 'Östergötland',
      status: 'ANSWERED',
      revision: 7,
      updatedAt: '2026-01-02T03:04:05.000Z',
      licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      errorReports: { mailbox: 'fel@region.example', url: null },
    },
    {
      code: '20',
      name: 'Dalarna',
      status: 'TIMED_OUT',
      revision: null,
      updatedAt: null,
      licence: null,
      errorReports: null,
    },
  ],
  next: null,
  cursor: 'a-cursor',
  citation: { sv: 'Navet, revision 7 & senare', en: 'The hub, revision 7 & later' },
};

/** Columns of these types, named by their place. */
export function madeColumns(types: readonly ColumnType[]): ReportColumn[] {
  return types.map((type, index) => ({
    name: `c${index}_${type}`,
    type,
    title: { sv: `Kolumn ${index}`, en: `Column ${index}` },
    description: untranslated(`${index}: <${type}> & "more"`),
  }));
}

/** Rows as a report has them. */
export type MadeRows = readonly (readonly ReportCell[])[];
