import type { EntityMetadata, EntitySchema } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { OPEN } from './held.ts';

/** Which rows of a table are looked at: those with one of these values; all of them where nothing is said. */
export type Among = Readonly<Record<string, readonly string[]>>;

/**
 * Brings what a table holds among some rows to the given rows, within a revision. Rows that say the same stay, those
 * that differ or are gone get their end, new ones are added; nothing is overwritten. Returns how many rows were ended
 * and added.
 */
export async function revise<Row extends object>(
  tx: SqlEntityManager,
  entity: EntitySchema<Row>,
  among: Among,
  rows: readonly object[],
  revision: number,
): Promise<number> {
  const { tableName, columns, key } = tableOf(tx, entity);
  const records = rows.map((row) => renamed(row, columns));
  refuseTwice(tableName, key, records);
  const wanted = JSON.stringify(records);
  const names = Object.values(columns);
  const same = key.map((name) => `wanted.${name} = held.${name}`).join(' and ');
  const recordset = `jsonb_populate_recordset(null::${tableName}, ?::jsonb) as wanted`;
  const scope = Object.keys(among).map((property) => `and held.${columns[property]} = any(array[?]::text[])`);

  const ended = await affected(
    tx,
    `update ${tableName} as held set until = ? where until = ${OPEN} ${scope.join(' ')} and not exists (
      select from ${recordset}
      where ${same} and (${of('wanted', names)}) is not distinct from (${of('held', names)}))`,
    [revision, ...Object.values(among), wanted],
  );
  const added = await affected(
    tx,
    `insert into ${tableName} (${names.join(', ')}, since, until)
      select ${of('wanted', names)}, ?, ${OPEN} from ${recordset}
      where not exists (select from ${tableName} as held where until = ${OPEN} and ${same})`,
    [revision, wanted],
  );
  return ended + added;
}

/** Of two rows that cannot be told apart, one would be lost in silence. */
function refuseTwice(table: string, key: readonly string[], records: readonly Record<string, unknown>[]): void {
  const seen = new Set<string>();
  for (const record of records) {
    const own = JSON.stringify(key.map((name) => record[name]));
    if (seen.has(own)) throw new Error(`two rows of ${table} have the key ${own}`);
    seen.add(own);
  }
}

function of(alias: string, names: readonly string[]): string {
  return names.map((name) => `${alias}.${name}`).join(', ');
}

async function affected(tx: SqlEntityManager, sql: string, params: readonly unknown[]): Promise<number> {
  return (await tx.execute<{ affectedRows: number }>(sql, params, 'run')).affectedRows;
}

/** The columns of a table beside the versions, by their properties, and those that tell its rows apart. */
function tableOf(tx: SqlEntityManager, entity: EntitySchema) {
  const meta: EntityMetadata = tx.getMetadata().get(entity);
  const columns: Record<string, string> = {};
  for (const { name, fieldNames, persist } of meta.props) {
    const [column] = fieldNames ?? [];
    if (column && persist !== false && column !== 'since' && column !== 'until') columns[name] = column;
  }
  return { tableName: meta.tableName, columns, key: meta.primaryKeys.flatMap((name) => columns[name] ?? []) };
}

function renamed(row: object, columns: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([property, value]) => [columns[property] ?? property, value]));
}
