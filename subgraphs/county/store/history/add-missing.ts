import type { EntitySchema } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { sendValues } from '../statements/send-values.ts';
import { recordset, tableOf } from './table.ts';

/** So many rows are written at a time. */
const ROWS_AT_A_TIME = 2_000;

/** Adds rows to a table without versions, of which those that are there already stay as they are. */
export async function addMissing(tx: SqlEntityManager, entity: EntitySchema, rows: readonly object[]): Promise<void> {
  const table = tableOf(tx, entity);
  const names = Object.values(table.columns).join(', ');
  for (let start = 0; start < rows.length; start += ROWS_AT_A_TIME)
    await sendValues(
      tx,
      `insert into ${table.name} (${names}) select ${names} from ${recordset(table, 'wanted')} on conflict do nothing`,
      [JSON.stringify(table.records(rows.slice(start, start + ROWS_AT_A_TIME)))],
    );
}
