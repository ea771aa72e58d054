import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { TABLES } from '#subgraphs/county/store/backup/backup-format.ts';

/** Where copies of tables are, beside those of the county. */
const BESIDE = 'copied';

/**
 * Writes every row of a county's database by COPY, in one transaction, into empty tables beside its own that have the same
 * indexes. The files that rows come from are made before `measured` is called. Returns the number of rows.
 */
export async function copyRows(em: SqlEntityManager, measured: (copy: () => Promise<void>) => Promise<void>) {
  const fileOf = (table: string) => `/tmp/${name}-${table}.copy`;
  const name = randomUUID();
  let rows = 0;
  try {
    await em.execute(`create schema ${BESIDE}`);
    for (const table of TABLES) {
      await em.execute(`create table ${BESIDE}.${table} (like ${table} including all)`);
      rows += (await em.execute<{ affectedRows: number }>(`copy ${table} to '${fileOf(table)}'`, [], 'run')).affectedRows;
    }
    await em.execute('checkpoint');
    await measured(() =>
      em.transactional(async (tx) => {
        for (const table of TABLES) await tx.execute(`copy ${BESIDE}.${table} from '${fileOf(table)}'`);
      }),
    );
    return rows;
  } finally {
    await em.execute(`drop schema if exists ${BESIDE} cascade`);
    for (const table of TABLES) rmSync(fileOf(table), { force: true });
  }
}
