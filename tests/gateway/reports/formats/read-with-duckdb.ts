import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { ColumnType, ReportCell, ReportColumn } from '#gateway/reports/formats/report-format.ts';

/** What a reader has to know of a column. */
export type KnownColumn = Pick<ReportColumn, 'name' | 'type'>;

/** What DuckDB calls the types of columns. */
const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  day: 'DATE',
  moment: 'TIMESTAMP',
};

/** A value of DuckDB as a number that tells it exactly, or as it is. */
function exactly(column: string, type: ColumnType): string {
  if (type === 'day') return `(${column} - DATE '1970-01-01') * 86400000`;
  if (type === 'moment') return `epoch_ms(${column})`;
  return column;
}

function asCell(value: unknown, type: ColumnType): ReportCell {
  if (value === null) return null;
  if (type === 'day') return new Date(Number(value)).toISOString().slice(0, 10);
  if (type === 'moment') return new Date(Number(value)).toISOString();
  if (type === 'integer' || type === 'number') return Number(value) + 0;
  return value as ReportCell;
}

/** How DuckDB reads a file, by what it is. */
const READERS = {
  csv: (file: string, columns: string) =>
    `FROM read_csv('${file}', header = true, columns = ${columns}, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false, auto_detect = false, parallel = false, new_line = '\\r\\n')`,
  semicolons: (file: string, columns: string) =>
    `FROM read_csv('${file}', header = true, columns = ${columns}, delim = ';', decimal_separator = ',', quote = '"', escape = '"', allow_quoted_nulls = false, auto_detect = false, parallel = false, new_line = '\\r\\n')`,
  ndjson: (file: string, columns: string) => `FROM read_ndjson('${file}', columns = ${columns})`,
  json: (file: string, columns: string) =>
    `FROM (SELECT unnest(rows, recursive := true) FROM read_json('${file}', columns = { rows: 'STRUCT${columns.replaceAll("'", '').replaceAll(':', '').replace('{', '(').replace('}', ')')}[]' }))`,
  parquet: (file: string) => `FROM read_parquet('${file}')`,
};

/** One for all reads: it is slow to start, and holds nothing. */
let database: Promise<DuckDBInstance> | undefined;

/** The rows of a file as DuckDB reads it. Fails where it refuses the file. */
export async function readWithDuckDb(
  reader: keyof typeof READERS,
  bytes: Uint8Array,
  columns: readonly KnownColumn[],
): Promise<ReportCell[][]> {
  const described = `{ ${columns.map(({ name, type }) => `${name}: '${SQL_TYPES[type]}'`).join(', ')} }`;
  return inFile(bytes, async (file) => {
    database ??= DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await (await database).connect();
    try {
      const wanted = columns.map(({ name, type }) => exactly(name, type)).join(', ');
      const answer = await connection.runAndReadAll(`SELECT ${wanted} ${READERS[reader](file, described)}`);
      return answer.getRows().map((row) => row.map((value, index) => asCell(value, columns[index]?.type ?? 'text')));
    } finally {
      connection.closeSync();
    }
  });
}

/** Does something with bytes as a file, which is gone afterwards. */
export async function inFile<T>(bytes: Uint8Array, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  try {
    const file = join(folder, 'file');
    await writeFile(file, bytes);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
