import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { TABLES } from '#subgraphs/county/store/backup/backup-format.ts';
import type { Spent } from './spent.ts';

/** Where copies of tables are, beside those of the county. */
const BESIDE = 'copied';

/** The same on either kind of database: the server of a test and the embedded one both have files of their own there. */
const FILES = '/tmp';

/**
 * Writes every row of a county's database by COPY, in one transaction, into empty tables beside its own that have the same indexes.
 * The files that rows come from are made before that is measured. Its user must be one that may read and write files.
 */
export async function copyRows(
  em: SqlEntityManager,
  measure: (copy: () => Promise<unknown>) => Promise<{ spent: Spent }>,
): Promise<{ rows: number; copied: Spent }> {
  const name = randomUUID();
  const fileOf = (table: string) => `${FILES}/${name}-${table}.copy`;
  let rows = 0;
  try {
    await em.execute(`create schema ${BESIDE}`);
    for (const table of TABLES) {
      await em.execute(`create table ${BESIDE}.${table} (like ${table} including all)`);
      await em.execute(`copy ${table} to '${fileOf(table)}'`);
      const [held] = await em.execute<{ count: number }[]>(`select count(*)::int as count from ${table}`);
      rows += held?.count ?? 0;
    }
    await em.execute('checkpoint');
    const { spent } = await measure(() =>
      em.transactional(async (tx) => {
        for (const table of TABLES) await tx.execute(`copy ${BESIDE}.${table} from '${fileOf(table)}'`);
      }),
    );
    return { rows, copied: spent };
  } finally {
    await em.execute(`drop schema if exists ${BESIDE} cascade`);
    for (const table of TABLES) rmSync(fileOf(table), { force: true });
  }
}
