import { codebook } from '#schema/codebook/codebook.ts';
import { coded, column, named } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';
import { type BulkRow, factRows } from '../sources/bulk-rows.ts';
import { aboutDocument, aboutFact, evidenceOfFact, field, words } from '../sources/fact-columns.ts';

/** What is damaged or in doubt in the sources. */
export default table<BulkRow>({
  title: 'Brister i källorna · Quality issues',
  description:
    'En rad per skada eller tvekan i en källa som läsaren bör känna till; inget är lagat · One row for each damage or doubt in a source that a reader should know of; nothing is repaired',
  source: factRows(['qualityIssues', 'documentIssues']),
  columns: [
    aboutFact(),
    aboutDocument(),
    coded('issue', 'QualityKind', 'Slag av brist · Kind of issue', (row: BulkRow) => field(row, 'kind')),
    named<BulkRow>(
      'concerns_aspect',
      'Berörd aspekt · Aspect concerned',
      'Den aspekt i kodboken som bristen rör; tom när den rör hela källan · The aspect of the codebook that the issue concerns; empty where it concerns the whole source',
      (row) => field(row, 'about'),
      (code) => codebook.aspects.get(code)?.name,
    ),
    column(
      'explanation',
      'text',
      'Förklaring · Explanation',
      'Med navets egna ord · In the hub’s own words',
      (row, language) => words(row, 'explanation', language),
    ),
    evidenceOfFact(),
  ],
});
