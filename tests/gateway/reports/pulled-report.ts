import type { ReportCell } from '#gateway/reports/formats/report-format.ts';
import type { MadeTable } from './formats/random-tables.ts';
import type { KnownColumn } from './formats/read-with-duckdb.ts';

/** A report as its JSON has it, in the order of its columns; moments to the millisecond. */
export interface PulledReport extends MadeTable {
  columns: readonly KnownColumn[];
  /** The same rows by the names of their columns. */
  named: readonly Readonly<Record<string, ReportCell>>[];
}

/** Reads the JSON of a report. Fails where it is none, or where a row has other columns than are told. */
export function readReport(json: string): PulledReport {
  const { columns, rows: named } = JSON.parse(json) as Pick<PulledReport, 'columns' | 'named'> & {
    rows: PulledReport['named'];
  };
  const names = columns.map(({ name }) => name);
  for (const row of named)
    if (Object.keys(row).join() !== names.join()) throw new Error(`expected ${names} in ${JSON.stringify(row)}`);
  const cells = (row: PulledReport['named'][number]) =>
    columns.map(({ name, type }) => {
      const cell = row[name] ?? null;
      return type === 'moment' && typeof cell === 'string' ? new Date(cell).toISOString() : cell;
    });
  return { columns, named, types: columns.map(({ type }) => type), rows: named.map(cells) };
}
