import type { SqlEntityManager } from '@mikro-orm/sql';
import { outageOf } from './explain-failure.ts';

/** What stands in the table of what is due as long as files may have bytes of what was erased. */
const SCRUB_DUE = 'ERASED_BYTES';

/** Has the database scrubbed by whoever opens it next, if nobody does before: rows were rewritten in all revisions. */
export async function askToScrub(tx: SqlEntityManager): Promise<void> {
  await tx.execute('insert into renewal_due values (?) on conflict do nothing', [SCRUB_DUE]);
}

/** Scrubs a database of which something was erased since; where nothing was, it is one statement. */
export async function scrubWhereDue(em: SqlEntityManager): Promise<void> {
  const due = await em.execute('select from renewal_due where what = ?', [SCRUB_DUE]);
  if (due.length === 0) return;
  await scrub(em);
  await em.execute('delete from renewal_due where what = ?', [SCRUB_DUE]);
}

/**
 * Writes every table of a county's database anew, so that rows that are held no more are in no file of it: a database keeps them
 * otherwise until it needs their room. What is known of the values of columns is gathered anew too, and the log that changes
 * are first written to is cut off, as far as the user may do that. Others wait meanwhile. To be called outside of a transaction.
 */
async function scrub(em: SqlEntityManager): Promise<void> {
  const tables = await em.execute<{ name: string }[]>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = current_schema() order by 1`,
  );
  for (const { name } of tables) await em.execute(`vacuum (full, analyze) ${name}`);
  for (const statement of OF_THE_SERVER) await asAllowed(em, statement);
}

/** What a user of a server may lack the right to. */
const OF_THE_SERVER = [
  'vacuum full pg_statistic',
  'set wal_recycle = off',
  'select pg_switch_wal()',
  'checkpoint',
  'reset wal_recycle',
];

async function asAllowed(em: SqlEntityManager, statement: string): Promise<void> {
  try {
    await em.execute(statement);
  } catch (error) {
    if (outageOf(error) === 'the user lacks the right to use it') return;
    throw error;
  }
}
