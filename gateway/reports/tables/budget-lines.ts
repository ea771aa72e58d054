import { column } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';
import { type BulkRow, factRows } from '../sources/bulk-rows.ts';
import { aboutFact, evidenceOfFact, field, words } from '../sources/fact-columns.ts';

/** What things cost. */
export default table<BulkRow>({
  title: 'Budgetposter · Budget lines',
  description:
    'En rad per post i en budget, som den står; en summa över en oläslig post går inte att räkna ut · One row for each line of a budget, as it stands; a sum over an illegible line cannot be computed',
  source: factRows(['budgetLines']),
  columns: [
    aboutFact(),
    column(
      'cost_type',
      'text',
      'Kostnadsslag · Type of cost',
      'Med navets egna ord · In the hub’s own words',
      (row, language) => words(row, 'costType', language),
    ),
    column('amount', 'number', 'Belopp · Amount', 'Tomt när det inte går att läsa · Empty where illegible', (row) =>
      field<number>(row, 'amount'),
    ),
    column(
      'currency',
      'text',
      'Valuta · Currency',
      'Tom när källan inte anger någon · Empty where the source states none',
      (row) => field(row, 'currency'),
    ),
    column(
      'possible_amount_count',
      'integer',
      'Antal möjliga läsningar · Number of possible readings',
      'Av ett förvanskat belopp; vilka de är står i ord · Of a garbled amount; which they are is told in words',
      (row) => field<number[]>(row, 'candidateReadings')?.length,
    ),
    evidenceOfFact(),
  ],
});
