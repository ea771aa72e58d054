import { codebook } from '#schema/codebook/codebook.ts';
import { coded, named } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';
import { type BulkRow, factRows } from '../sources/bulk-rows.ts';
import { aboutFact, evidenceOfFact, field } from '../sources/fact-columns.ts';

/** What the statements of instruments are about. */
export default table<BulkRow<string>>({
  title: 'Uttalandens teman · Themes of statements',
  description:
    'En rad per uttalande och tema i kodboken som det handlar om; summera inte uttalanden här · One row for each statement and theme of the codebook that it is about; do not count statements here',
  source: factRows(['statements'], ({ value }) => (value?.themes ?? []) as string[]),
  columns: [
    aboutFact<string>('Temats nummer · Number of the theme'),
    named<BulkRow<string>>(
      'theme',
      'Tema · Theme',
      'Temat enligt kodboken; ett eget tema i ett län har länet i sin kod · The theme of the codebook; a county’s own theme has the county in its code',
      ({ item }) => item,
      (code) => codebook.themes.get(code)?.name,
    ),
    coded('statement_kind', 'StatementKind', 'Slag av innehåll · Kind of statement', (row: BulkRow<string>) =>
      field(row, 'kind'),
    ),
    evidenceOfFact<string>(),
  ],
});
