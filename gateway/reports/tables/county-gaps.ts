import type { Text } from '#schema/values/text.ts';
import { column } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';
import { type CountyRow, countyRows } from '../sources/county-rows.ts';

interface GapRow extends CountyRow {
  gap: Text;
  number: number;
}

/** What is missing in the counties. */
export default table<GapRow>({
  title: 'Kända luckor · Known gaps',
  description:
    'En rad per sak som länet vet att det saknar; det som inte nämns kan också saknas · One row for each thing that a county knows it lacks; what is not mentioned may be missing as well',
  source: countyRows((row) =>
    (row.coverage?.knownGaps ?? []).map((gap, index) => ({ ...row, gap, number: index + 1 })),
  ),
  columns: [
    column(
      'gap_number',
      'integer',
      'Luckans nummer · Number of the gap',
      'Räknat från 1 inom länet · Counted from 1 within the county',
      ({ number }) => number,
    ),
    column(
      'gap',
      'text',
      'Lucka · Gap',
      'Med länets egna ord · In the county’s own words',
      ({ gap }, language) => gap[language],
    ),
  ],
});
