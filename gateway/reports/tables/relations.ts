import { coded, column } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';
import { type BulkRow, factRows } from '../sources/bulk-rows.ts';
import { aboutFact, evidenceOfFact, field, words } from '../sources/fact-columns.ts';

const target = (row: BulkRow) => row.names.instruments[field(row, 'target') ?? ''];

/** How instruments stand to each other. */
export default table<BulkRow>({
  title: 'Samband · Relations',
  description:
    'En rad per samband mellan två instrument: vad som reviderar, ersätter, kompletterar eller ger upphov till vad · One row for each relation between two instruments: what revises, replaces, supplements or commissions what',
  source: factRows(['relations']),
  columns: [
    aboutFact(),
    coded('relation', 'RelationType', 'Slag av samband · Kind of relation', (row: BulkRow) => field(row, 'type')),
    column(
      'target_id',
      'text',
      'Det andra instrumentets id · Id of the other instrument',
      'Tomt när källan inte namnger det · Empty where the source does not name it',
      (row) => field(row, 'target'),
    ),
    column(
      'target_title',
      'text',
      'Det andra instrumentets titel · Title of the other instrument',
      'När det hör till samma län · Where it is of the same county',
      (row) => target(row)?.title,
    ),
    column(
      'target_unnamed',
      'text',
      'Det andra, onamngivna · The other, unnamed',
      'När källan inte namnger det · Where the source does not name it',
      (row, language) => words(row, 'targetUnnamed', language),
    ),
    column(
      'explanation',
      'text',
      'Förklaring · Explanation',
      'Med navets egna ord · In the hub’s own words',
      (row, language) => words(row, 'text', language),
    ),
    evidenceOfFact(),
  ],
});
