import fc from 'fast-check';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { parquet } from '#gateway/reports/formats/parquet.ts';
import type { ColumnType } from '#gateway/reports/formats/report-format.ts';
import { madeAbout, madeColumns } from './about-reports.ts';
import { oddTable, randomTables } from './random-tables.ts';
import { readWithDuckDb } from './read-with-duckdb.ts';
import { asBuffer, readWithHyparquet } from './read-with-hyparquet.ts';
import { allBytes, fileOf, reportOf } from './report-bytes.ts';
import { asHeld, wellFormed } from './told-apart.ts';

describe('A Parquet file', () => {
  it('gives DuckDB every cell', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables, async (table) => {
        const bytes = await fileOf(parquet, table);
        expect(await readWithDuckDb('parquet', bytes, madeColumns(table.types))).toEqual(asHeld(table, wellFormed));
      }),
    );
  });

  it('gives hyparquet every cell', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables, async (table) => {
        expect(await readWithHyparquet(await fileOf(parquet, table), madeColumns(table.types))).toEqual(
          asHeld(table, wellFormed),
        );
      }),
    );
  });

  it('says of itself what JSON says, in its metadata', async () => {
    const { key_value_metadata } = parquetMetadata(asBuffer(await fileOf(parquet, oddTable)));
    const about = JSON.parse(key_value_metadata?.find(({ key }) => key === 'about')?.value ?? '');
    expect(about).toMatchObject({ table: madeAbout.table, counties: madeAbout.counties, cursor: madeAbout.cursor });
  });

  it('has its columns and their types also without rows', async () => {
    const types: readonly ColumnType[] = ['text', 'integer', 'number', 'boolean', 'day', 'moment'];
    const { schema } = parquetMetadata(asBuffer(await fileOf(parquet, { types, rows: [] })));
    expect(schema.slice(1).map(({ type, converted_type }) => converted_type ?? type)).toEqual([
      'UTF8',
      'INT64',
      'DOUBLE',
      'BOOLEAN',
      'DATE',
      'TIMESTAMP_MILLIS',
    ]);
  });

  it('has its rows in groups of 5,000, whatever the chunks', async () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => [index, `row ${index}`]);
    const report = reportOf({ types: ['integer', 'text'], rows }, 777);
    const bytes = await allBytes(parquet.write(report, { separator: 'comma' }));
    const { row_groups } = parquetMetadata(asBuffer(bytes));
    expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([5_000, 5_000, 2_000]);
    expect(await readWithDuckDb('parquet', bytes, madeColumns(['integer', 'text']))).toEqual(rows);
  });
});
