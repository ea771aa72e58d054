import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '#gateway/reports/formats/json.ts';
import { ndjson } from '#gateway/reports/formats/ndjson.ts';
import { madeAbout, madeColumns } from './about-reports.ts';
import { oddTable, randomTables } from './random-tables.ts';
import { readWithDuckDb } from './read-with-duckdb.ts';
import { fileOf } from './report-bytes.ts';
import { asHeld, wellFormed } from './told-apart.ts';

describe('A JSON file', () => {
  it('gives DuckDB every cell of its rows', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables, async (table) => {
        expect(await readWithDuckDb('json', await fileOf(json, table), madeColumns(table.types))).toEqual(
          asHeld(table, wellFormed),
        );
      }),
    );
  });

  it('has what it says of itself in its language before the columns, and the rows last', async () => {
    const file = JSON.parse((await fileOf(json, oddTable)).toString());
    expect(Object.keys(file).slice(-2)).toEqual(['columns', 'rows']);
    expect(file).toMatchObject({
      ...madeAbout,
      title: madeAbout.title.sv,
      description: madeAbout.description.sv,
      citation: madeAbout.citation.sv,
    });
  });

  it('tells of every column its name, type, title and description', async () => {
    const file = JSON.parse((await fileOf(json, oddTable)).toString());
    expect(file.columns).toEqual(
      madeColumns(oddTable.types).map(({ name, type, title, description }) => ({
        name,
        type,
        title: title.sv,
        description: description.sv,
      })),
    );
  });

  it('without rows has an empty list of them', async () => {
    expect(JSON.parse((await fileOf(json, { types: ['text'], rows: [] })).toString()).rows).toEqual([]);
  });
});

describe('An NDJSON file', () => {
  it('gives DuckDB every cell', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables, async (table) => {
        const bytes = await fileOf(ndjson, table);
        expect(await readWithDuckDb('ndjson', bytes, madeColumns(table.types))).toEqual(asHeld(table, wellFormed));
      }),
    );
  });

  it('has an object a line, with every column in its order', async () => {
    const lines = (await fileOf(ndjson, oddTable)).toString().split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => Object.values(JSON.parse(line)))).toEqual(asHeld(oddTable, wellFormed));
  });
});
