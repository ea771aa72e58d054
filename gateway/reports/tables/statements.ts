import { coded, column } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';
import { type BulkRow, factRows } from '../sources/bulk-rows.ts';
import { aboutFact, evidenceOfFact, field, words } from '../sources/fact-columns.ts';

/** What instruments say: purposes, goals, principles. */
export default table<BulkRow>({
  title: 'Uttalanden · Statements',
  description:
    'En rad per sak som ett instrument säger: syfte, mål, princip, åtagande. Dess teman står i tabellen statement-themes · One row for each thing that an instrument says: purpose, goal, principle, commitment. Its themes are in the table statement-themes',
  source: factRows(['statements']),
  columns: [
    aboutFact(),
    coded('statement_kind', 'StatementKind', 'Slag av innehåll · Kind of statement', (row: BulkRow) =>
      field(row, 'kind'),
    ),
    column(
      'statement',
      'text',
      'Vad det säger · What it says',
      'Med navets egna ord · In the hub’s own words',
      (row, language) => words(row, 'text', language),
    ),
    column(
      'theme_count',
      'integer',
      'Antal teman · Number of themes',
      'Hur många teman i kodboken det är kodat med · With how many themes of the codebook it is coded',
      (row) => field<string[]>(row, 'themes')?.length,
    ),
    evidenceOfFact(),
  ],
});
