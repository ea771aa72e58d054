import { parquetReadObjects } from 'hyparquet';
import type { ReportCell } from '#gateway/reports/formats/report-format.ts';
import type { KnownColumn } from './read-with-duckdb.ts';

/** A file as hyparquet takes it. */
export const asBuffer = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;

/** The rows of a Parquet file as hyparquet reads it. */
export async function readWithHyparquet(bytes: Uint8Array, columns: readonly KnownColumn[]): Promise<ReportCell[][]> {
  const rows = await parquetReadObjects({ file: asBuffer(bytes) });
  return rows.map((row) =>
    Object.values(row).map((value, index) => {
      if (value instanceof Date) return value.toISOString().slice(0, columns[index]?.type === 'day' ? 10 : undefined);
      return typeof value === 'bigint' || typeof value === 'number' ? Number(value) + 0 : value;
    }),
  );
}
