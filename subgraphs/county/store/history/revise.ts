import type { EntitySchema } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { OPEN } from '../entities/versions.ts';
import { sendValues } from '../statements/send-values.ts';
import { columnsOf, recordset, type Table, tableOf } from './table.ts';

/** Which rows of a table are looked at: those with one of these values; all of them where nothing is said. */
export type Among = Readonly<Record<string, readonly string[]>>;

/** What the rows that are looked at are known to be: perhaps held, or surely not, as their subjects are new. */
export type HeldBefore = 'PERHAPS_HELD' | 'NOT_HELD';

/**
 * Brings what a table holds among some rows to the given rows, within a revision. Rows that say the same stay, those
 * that differ or are gone get their end, new ones are added; nothing is overwritten, and nothing compared where nothing is held.
 * Returns how many rows were ended and added.
 */
export async function revise<Row extends object>(
  tx: SqlEntityManager,
  entity: EntitySchema<Row>,
  among: Among,
  rows: readonly object[],
  revision: number,
  known: HeldBefore = 'PERHAPS_HELD',
): Promise<number> {
  const table = tableOf(tx, entity);
  const { name, columns, key } = table;
  const records = table.records(rows);
  const wanted = JSON.stringify(records);
  const names = Object.values(columns);
  const same = key.map((column) => `wanted.${column} = held.${column}`).join(' and ');
  const from = recordset(table, 'wanted');
  const insert = `insert into ${name} (${names.join(', ')}, since, until) select ${columnsOf('wanted', names)}, $2::int, ${OPEN} from ${from}`;

  if (known === 'NOT_HELD' || !(await isHeld(tx, table, among)))
    return records.length === 0 ? 0 : (await sendValues(tx, insert, [wanted, revision])).affected;
  refuseTwice(name, key, records);
  const { affected: ended } = await sendValues(
    tx,
    `update ${name} as held set until = $2 where ${looked(table, among, 3)} and not exists (
      select from ${from}
      where ${same} and (${columnsOf('wanted', names)}) is not distinct from (${columnsOf('held', names)}))`,
    [wanted, revision, ...Object.values(among)],
  );
  const { affected: added } = await sendValues(
    tx,
    `${insert} where not exists (select from ${name} as held where until = ${OPEN} and ${same})`,
    [wanted, revision],
  );
  return ended + added;
}

async function isHeld(tx: SqlEntityManager, table: Table, among: Among): Promise<boolean> {
  const values = Object.values(among);
  const held = await sendValues(
    tx,
    `select from ${table.name} as held where ${looked(table, among, 1)} limit 1`,
    values,
  );
  return held.rows.length > 0;
}

/** The condition that a row is among those that are looked at, whose values are `$first` and those that follow. */
function looked({ columns }: Table, among: Among, first: number): string {
  const scope = Object.keys(among).map(
    (property, index) => `and held.${columns[property]} = any($${first + index}::text[])`,
  );
  return `until = ${OPEN} ${scope.join(' ')}`;
}

/** Of two rows that cannot be told apart, one would be lost in silence; where nothing is held, the table's key refuses them. */
function refuseTwice(table: string, key: readonly string[], records: readonly Record<string, unknown>[]): void {
  const seen = new Set<string>();
  for (const record of records) {
    const own = JSON.stringify(key.map((name) => record[name]));
    if (seen.has(own)) throw new Error(`two rows of ${table} have the key ${own}`);
    seen.add(own);
  }
}
