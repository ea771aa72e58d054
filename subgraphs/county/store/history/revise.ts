import type { EntitySchema } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { OPEN } from '../entities/versions.ts';
import { columnsOf, recordset, tableOf } from './table.ts';

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
  const table = tableOf(tx, entity);
  const { name, columns, key } = table;
  const records = table.records(rows);
  refuseTwice(name, key, records);
  const wanted = JSON.stringify(records);
  const names = Object.values(columns);
  const same = key.map((column) => `wanted.${column} = held.${column}`).join(' and ');
  const from = recordset(table, 'wanted');
  const scope = Object.keys(among).map((property) => `and held.${columns[property]} = any(array[?]::text[])`);
  const looked = `until = ${OPEN} ${scope.join(' ')}`;
  const insert = `insert into ${name} (${names.join(', ')}, since, until) select ${columnsOf('wanted', names)}, ?, ${OPEN} from ${from}`;

  // Where nothing is held yet, nothing is compared: that is most of a first import.
  const held = await tx.execute(`select from ${name} as held where ${looked} limit 1`, Object.values(among));
  if (held.length === 0) return records.length === 0 ? 0 : affected(tx, insert, [revision, wanted]);
  const ended = await affected(
    tx,
    `update ${name} as held set until = ? where ${looked} and not exists (
      select from ${from}
      where ${same} and (${columnsOf('wanted', names)}) is not distinct from (${columnsOf('held', names)}))`,
    [revision, ...Object.values(among), wanted],
  );
  const added = await affected(
    tx,
    `${insert} where not exists (select from ${name} as held where until = ${OPEN} and ${same})`,
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

async function affected(tx: SqlEntityManager, sql: string, params: readonly unknown[]): Promise<number> {
  return (await tx.execute<{ affectedRows: number }>(sql, params, 'run')).affectedRows;
}
