import { readdirSync } from 'node:fs';
import type { ReportTable } from './report-table.ts';

/** The folder of the tables; a file for each, named after it. */
const TABLES = new URL('../tables/', import.meta.url);

/** A table with the name that addresses have. */
export interface NamedTable extends ReportTable {
  name: string;
}

let found: Promise<ReadonlyMap<string, NamedTable>> | undefined;

/** Every table that is declared, by its name and in the order of those; looked for once in a process. */
export function findTables(): Promise<ReadonlyMap<string, NamedTable>> {
  found ??= readTables();
  return found;
}

async function readTables(): Promise<ReadonlyMap<string, NamedTable>> {
  const files = readdirSync(TABLES).filter((file) => file.endsWith('.ts'));
  const tables = await Promise.all(
    files.sort().map(async (file) => {
      const { default: table } = (await import(new URL(file, TABLES).href)) as { default: ReportTable };
      return { ...table, name: file.replace(/\.ts$/, '') };
    }),
  );
  return new Map(tables.map((table) => [table.name, table]));
}
