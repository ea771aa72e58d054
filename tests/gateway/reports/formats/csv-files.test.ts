import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '#gateway/reports/formats/csv.ts';
import { madeColumns } from './about-reports.ts';
import type { MadeTable } from './random-tables.ts';
import { ODD_TEXTS, oddTable, randomTables } from './random-tables.ts';
import { readWithDuckDb } from './read-with-duckdb.ts';
import { hasPython, readWithPandas, readWithPython } from './read-with-python.ts';
import { allBytes, fileOf, reportOf } from './report-bytes.ts';
import { asHeld, inCsv } from './told-apart.ts';

const held = (table: MadeTable) => asHeld(table, inCsv);

describe('A CSV file', () => {
  it('gives DuckDB every cell, types and nothing included', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables, async (table) => {
        expect(await readWithDuckDb('csv', await fileOf(csv, table), madeColumns(table.types))).toEqual(held(table));
      }),
    );
  });

  it('with semicolons gives DuckDB every cell, numbers with a decimal comma', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables, async (table) => {
        const bytes = await fileOf(csv, table, 'semicolon');
        expect(await readWithDuckDb('semicolons', bytes, madeColumns(table.types))).toEqual(held(table));
      }),
    );
  });

  it('tells empty text from nothing', async () => {
    const bytes = await fileOf(csv, { types: ['text', 'text'], rows: [['', null]] });
    expect(bytes.toString().split('\r\n')[1]).toBe('"",');
  });

  it('begins with a byte order mark and the columns’ names, also without rows', async () => {
    const bytes = await fileOf(csv, { types: ['text', 'day'], rows: [] });
    expect(bytes.toString()).toBe('\uFEFFc0_text,c1_day\r\n');
  });

  it('keeps a negative number a number', async () => {
    const bytes = await fileOf(csv, { types: ['number', 'text'], rows: [[-1.5, '-1.5']] }, 'semicolon');
    expect(bytes.toString().split('\r\n')[1]).toBe("-1,5;'-1.5");
  });

  it.each(ODD_TEXTS.filter((words) => /^[=+\-@\t\r]/.test(words)))('disarms %j', async (words) => {
    const bytes = await fileOf(csv, { types: ['integer', 'text'], rows: [[1, words]] });
    expect(bytes.toString().split('\r\n').slice(1).join('\r\n')).toMatch(/^1,"?'/);
  });

  it('is made of nothing but CR LF outside of texts', async () => {
    const bytes = await allBytes(csv.write(reportOf(oddTable), { separator: 'comma' }));
    expect(
      bytes
        .toString()
        .replace(/"(?:[^"]|"")*"/g, '')
        .match(/[^\r]\n|\r[^\n]/g),
    ).toBeNull();
  });
});

describe.runIf(await hasPython('csv'))('With Python, a CSV file', () => {
  it('gives its csv module every cell as it is written', async () => {
    const written = (cell: unknown) => (cell === null ? '' : String(cell));
    const [, ...rows] = await readWithPython(await fileOf(csv, oddTable));
    expect(rows).toEqual(held(oddTable).map((row) => row.map(written)));
  });
});

describe.runIf(await hasPython('pandas'))('With pandas, a CSV file', () => {
  it('gives every text as it is written', async () => {
    const rows = await readWithPandas(await fileOf(csv, oddTable));
    expect(rows).toEqual(held(oddTable).map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
  });
});
