import type { FileLanguage } from '../declaration/column.ts';
import type { Sourced } from '../declaration/report-source.ts';
import type { ReportCell } from '../formats/report-format.ts';
import type { FramedColumn, FramedRow } from './framed-columns.ts';
import type { PageCursor } from './page-cursor.ts';
import { type Places, type StandingCounty, silentCounties } from './pulled-counties.ts';

/** The cells of a report: marks for counties that are missing or begin anew, and then the rows. */
export async function* reportChunks<Row>(
  rows: AsyncIterable<readonly Sourced<Row>[]>,
  {
    columns,
    language,
    counties,
    places,
    page,
  }: {
    columns: readonly FramedColumn<Row>[];
    language: FileLanguage;
    counties: readonly StandingCounty[];
    places: Places;
    /** `null` where the rows are the first. */
    page: PageCursor | null;
  },
): AsyncGenerator<ReportCell[][]> {
  const cells = (row: FramedRow<Row>) => columns.map(({ read }) => read(row, language));
  const marks = page === null ? marksOf(counties, places).map((mark) => cells(mark)) : [];
  if (marks.length > 0) yield marks;
  for await (const chunk of rows) yield chunk.map(cells);
}

/** The rows that stand for counties. What the table’s rows belong to no county has no column for them. */
export function marksOf(counties: readonly StandingCounty[], places: Places) {
  const missing = silentCounties(counties).map((county) => ({ state: 'MISSING' as const, county }));
  const restarted = counties.filter(({ slug, restarted }) => restarted && places[slug] !== undefined);
  return [...missing, ...restarted.map((county) => ({ state: 'RESTARTED' as const, county }))];
}
