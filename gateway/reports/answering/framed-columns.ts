import type { Text } from '#schema/values/text.ts';
import { type FileLanguage, inBoth, type TableColumn } from '../declaration/column.ts';
import type { Sourced } from '../declaration/report-source.ts';
import type { ReportTable } from '../declaration/report-table.ts';
import type { ReportCell, ReportColumn } from '../formats/report-format.ts';
import type { StandingCounty } from './pulled-counties.ts';

/** What a row is, by the word that stands in `row_state`: one of the table, one that is no more, or a mark that stands for a county. */
export const ROW_STATES = {
  HELD: inBoth('raden gäller · the row holds'),
  REMOVED: inBoth('raderna med denna nyckel finns inte längre · the rows with this key are no more'),
  RESTARTED: inBoth(
    'kasta allt som du har av länet: dess rader följer från början · drop all that you have of the county: its rows follow from the beginning',
  ),
  MISSING: inBoth(
    'länet svarade inte på frågan, och dess rader saknas · the county did not answer what was asked, and its rows are missing',
  ),
} as const satisfies Record<string, Text>;

/** A row of a file: of the table, or a mark that stands for a county. */
export type FramedRow<Row> =
  | Sourced<Row>
  | { state: 'RESTARTED' | 'MISSING'; county: Pick<StandingCounty, 'code' | 'name'> };

/** A column of a file. */
export interface FramedColumn<Row> extends ReportColumn {
  shows?: TableColumn<Row>['shows'];
  read(row: FramedRow<Row>, language: FileLanguage): ReportCell;
}

/** Whether the columns of codes, of words or of both are shown. */
export type Labels = 'both' | 'codes' | 'texts';

/** The columns of a table’s files: what each row is and whose, and then those that the table declares. */
export function framedColumns<Row>(
  { source, columns }: Pick<ReportTable<Row>, 'source' | 'columns'>,
  labels: Labels = 'both',
): FramedColumn<Row>[] {
  const own = columns.map(
    ({ read, ...column }): FramedColumn<Row> => ({
      ...column,
      read(row, language) {
        if (row.state === 'HELD') return read(row.row, language) ?? null;
        return row.state === 'REMOVED' && column.name === source.key ? row.key : null;
      },
    }),
  );
  const hidden = labels === 'codes' ? 'WORDS' : labels === 'texts' ? 'CODE' : null;
  return [...(source.ofCounties ? frame<Row>() : []), ...own].filter(
    ({ shows }) => shows === undefined || shows !== hidden,
  );
}

function frame<Row>(): FramedColumn<Row>[] {
  const listed = (language: FileLanguage) =>
    Object.entries(ROW_STATES)
      .map(([state, said]) => `${state}: ${said[language]}`)
      .join('; ');
  return [
    {
      name: 'row_state',
      type: 'text',
      title: { sv: 'Vad raden är', en: 'What the row is' },
      description: { sv: listed('sv'), en: listed('en') },
      read: ({ state }) => state,
    },
    {
      name: 'county_code',
      type: 'text',
      title: { sv: 'Länskod', en: 'County code' },
      description: COUNTY_CODE,
      shows: 'CODE',
      read: ({ county }) => county?.code ?? null,
    },
    {
      name: 'county_name',
      type: 'text',
      title: { sv: 'Län', en: 'County' },
      description: { sv: 'Länets namn', en: 'Name of the county' },
      shows: 'WORDS',
      read: ({ county }) => county?.name ?? null,
    },
  ];
}

const COUNTY_CODE: Text = {
  sv: 'SCB:s länskod; den är text, eftersom den kan börja med 0',
  en: 'County code of SCB; it is text, as it can begin with 0',
};
