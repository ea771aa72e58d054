import type { ReportCell, ReportColumn } from './report-format.ts';

/**
 * Makes rows JSON objects, a property for each column in its order. Written cell by cell, since the names are the same in
 * every row. Half a surrogate pair is U+FFFD: many readers refuse its escape.
 */
export function rowObjects(columns: readonly ReportColumn[]): (row: readonly ReportCell[]) => string {
  const names = columns.map(({ name }, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  return (row) => `${names.map((name, index) => name + written(row[index] ?? null)).join('')}}`;
}

function written(cell: ReportCell): string {
  return JSON.stringify(typeof cell === 'string' ? cell.toWellFormed() : cell);
}
