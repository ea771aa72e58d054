import type { EntityMetadata, EntitySchema } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';

/** A table as statements name it. */
export interface Table {
  name: string;
  /** Its columns beside the versions, by their properties. */
  columns: Readonly<Record<string, string>>;
  /** The columns that tell its rows apart. */
  key: readonly string[];
  /** Rows as records by columns, that can be sent as JSON. */
  records(rows: readonly object[]): Record<string, unknown>[];
}

/** The table of an entity. */
export function tableOf(tx: SqlEntityManager, entity: EntitySchema): Table {
  const meta: EntityMetadata = tx.getMetadata().get(entity);
  const columns: Record<string, string> = {};
  for (const { name, fieldNames, persist } of meta.props) {
    const [column] = fieldNames ?? [];
    if (column && persist !== false && column !== 'since' && column !== 'until') columns[name] = column;
  }
  const renamed = (row: object) =>
    Object.fromEntries(Object.entries(row).map(([property, value]) => [columns[property] ?? property, value]));
  return {
    name: meta.tableName,
    columns,
    key: meta.primaryKeys.flatMap((name) => columns[name] ?? []),
    records: (rows) => rows.map(renamed),
  };
}

/** Records of a table as rows of a statement, of which they are the first value, as JSON. */
export function recordset({ name }: Pick<Table, 'name'>, alias: string): string {
  return `json_populate_recordset(null::${name}, $1::json) as ${alias}`;
}

/** Columns of a table as statements list them, by its alias. */
export function columnsOf(alias: string, names: readonly string[]): string {
  return names.map((name) => `${alias}.${name}`).join(', ');
}
