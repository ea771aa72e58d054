import { column } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';
import { type BulkRow, factRows } from '../sources/bulk-rows.ts';
import { aboutDocument, aboutFact, aspectColumns, evidenceOfFact, field } from '../sources/fact-columns.ts';

/** Every fact of the hub. */
export default table<BulkRow>({
  title: 'Fakta · Facts',
  description:
    'En rad per faktum om instrument och dokument: vad som sägs, hur säkert, med vilka ord och var. Ej angivet är ett värde · One row for each fact on instruments and documents: what is said, how firmly, in which words and where. Not stated is a value',
  source: factRows(),
  columns: [
    aboutFact(),
    aboutDocument(),
    aspectColumns(),
    column(
      'value_date',
      'day',
      'Värdet som datum · The value as a date',
      'För aspekter som är datum; tomt när källan inte ger ett helt datum · For aspects that are dates; empty unless the source gives a whole one',
      (row) => {
        // What has a date of its own, such as a decision, is no date.
        const date = field<unknown>(row, 'date');
        return typeof date === 'string' ? date : null;
      },
    ),
    column(
      'value_number',
      'number',
      'Värdet som tal · The value as a number',
      'För antal och belopp · For counts and sums',
      (row) => field<number>(row, 'count') ?? field<number>(row, 'amount'),
    ),
    evidenceOfFact(),
  ],
});
