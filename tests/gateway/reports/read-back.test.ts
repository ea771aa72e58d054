import { beforeAll, describe, expect, it } from 'vitest';
import { findTables } from '#gateway/reports/declaration/find-tables.ts';
import { reportFormats } from '#gateway/reports/formats/formats.ts';
import type { ReportCell } from '#gateway/reports/formats/report-format.ts';
import { pagesHub } from '#tests/support/pages-hub.ts';
import { papersPresent } from '#tests/support/papers.ts';
import { type KnownColumn, readWithDuckDb } from './formats/read-with-duckdb.ts';
import { readWithHyparquet } from './formats/read-with-hyparquet.ts';
import { hasLibreOffice, readWithLibreOffice } from './formats/read-with-libre-office.ts';
import { hasPython, readWithPython } from './formats/read-with-python.ts';
import { readWorkbook } from './formats/read-workbook.ts';
import { asHeld, inCsv, wellFormed } from './formats/told-apart.ts';
import { cellsShown, inLibreOffice, inXml, lineEnds } from './formats/workbook-cells.ts';
import { type PulledReport, readReport } from './pulled-report.ts';

type Reader = (bytes: Buffer, columns: readonly KnownColumn[]) => Promise<ReportCell[][]>;

/** Who reads a file of a format, and what texts are held as; a format with another separator is one of its own here. */
const READERS: Readonly<Record<string, { text(words: string): string; readers: Readonly<Record<string, Reader>> }>> = {
  csv: { text: inCsv, readers: { DuckDB: (bytes, columns) => readWithDuckDb('csv', bytes, columns) } },
  'csv?separator=semicolon': {
    text: inCsv,
    readers: { DuckDB: (bytes, columns) => readWithDuckDb('semicolons', bytes, columns) },
  },
  json: { text: wellFormed, readers: { DuckDB: (bytes, columns) => readWithDuckDb('json', bytes, columns) } },
  ndjson: { text: wellFormed, readers: { DuckDB: (bytes, columns) => readWithDuckDb('ndjson', bytes, columns) } },
  parquet: {
    text: wellFormed,
    readers: {
      DuckDB: (bytes, columns) => readWithDuckDb('parquet', bytes, columns),
      hyparquet: readWithHyparquet,
    },
  },
  xlsx: {
    text: inXml,
    readers: {
      'a reader of XML': async (bytes, columns) => cellsShown((await readWorkbook(bytes))[0], columns.length),
    },
  },
};

const forms = Object.keys(READERS);
const tables = [...(await findTables()).keys()];
const files = new Map<string, Buffer>();
const reports = new Map<string, PulledReport>();

const fileOf = (table: string, form: string) => files.get(`${table}.${form}`) as Buffer;
const reportOf = (table: string) => reports.get(table) as PulledReport;

beforeAll(async () => {
  const { url } = await pagesHub();
  for (const table of tables) {
    for (const form of forms) {
      const response = await fetch(`${url}/v1/reports/${table}.${form}`);
      files.set(`${table}.${form}`, Buffer.from(await response.arrayBuffer()));
    }
    reports.set(table, readReport(fileOf(table, 'json').toString()));
  }
});

describe('Every format', () => {
  it('is read back here by somebody else than wrote it', () => {
    expect(forms.filter((form) => !form.includes('?')).toSorted()).toEqual([...reportFormats.keys()].toSorted());
  });
});

describe.each(forms)('Read back from %s', (form) => {
  const { text, readers } = READERS[form] as (typeof READERS)[string];

  describe.each(Object.entries(readers))('by %s', (_, read) => {
    it.each(tables)('each cell of the table %s is what its JSON says', async (table) => {
      const report = reportOf(table);
      expect(await read(fileOf(table, form), report.columns)).toEqual(asHeld(report, text));
    });
  });
});

describe('The names of columns', () => {
  it.each(tables)('are the first line of the CSV files of the table %s', (table) => {
    const names = reportOf(table).columns.map(({ name }) => name);
    expect(fileOf(table, 'csv').toString().split('\r\n')[0]).toBe(`\uFEFF${names.join(',')}`);
    expect(fileOf(table, 'csv?separator=semicolon').toString().split('\r\n')[0]).toBe(`\uFEFF${names.join(';')}`);
  });

  it.each(tables)('are the first row of the workbook of the table %s', async (table) => {
    const [sheet] = await readWorkbook(fileOf(table, 'xlsx'));
    expect(sheet?.rows[0]?.map((cell) => cell?.value)).toEqual(reportOf(table).columns.map(({ name }) => name));
  });
});

describe.runIf(await hasPython('csv'))('Read back by Python’s csv', () => {
  it.each(tables)('each cell of the table %s is what its JSON says, as it is written', async (table) => {
    const report = reportOf(table);
    const [, ...rows] = await readWithPython(fileOf(table, 'csv'));
    const written = (cell: ReportCell) => (cell === null ? '' : String(cell));
    expect(rows).toEqual(asHeld(report, inCsv).map((row) => row.map(written)));
  });
});

describe.runIf(await hasLibreOffice())('Read back by LibreOffice', () => {
  let sheets: Map<string, string[][]>;
  beforeAll(async () => {
    sheets = await readWithLibreOffice(new Map(tables.map((table) => [table, fileOf(table, 'xlsx')])));
  });

  it.each(tables)('each cell of the table %s is what its JSON says', (table) => {
    const [, ...rows] = sheets.get(table) ?? [];
    expect(rows.map((row) => row.map(lineEnds))).toEqual(inLibreOffice(reportOf(table)));
  });
});

describe('What is read back', () => {
  it('has every type of cell, and nothing in some', () => {
    const told = [...reports.values()].flatMap(({ types, rows }) =>
      rows.flatMap((row) => row.map((cell, index) => (cell === null ? 'nothing' : types[index]))),
    );
    expect([...new Set(told)].toSorted()).toEqual(
      ['boolean', 'day', 'integer', 'moment', 'nothing', 'number', 'text'].toSorted(),
    );
  });

  it.runIf(papersPresent)('has quotations of several lines', () => {
    const quotations = reportOf('facts').named.flatMap(({ quotation }) => quotation ?? []);
    expect(quotations.some((words) => String(words).includes('\n'))).toBe(true);
  });
});
