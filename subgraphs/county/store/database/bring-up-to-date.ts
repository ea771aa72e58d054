import type { Settings } from '#schema/settings/settings.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Engine } from './engine.ts';

/** The advisory lock of PostgreSQL under which migrations run; any number that nothing else in the database uses. */
const LOCK = 20_050_514;

/** Where a database keeps the names of the migrations that have run on it. */
export const MIGRATIONS_TABLE = 'mikro_orm_migrations';

/** What is said of a database that is not as this version needs it. */
export interface Named {
  /** What it is, such as "the database agreements_dalarna on db:5432". */
  what: string;
  /** Whether others may open it at the same time. */
  shared: boolean;
}

/**
 * Brings the tables of a database up to date and returns the names of the migrations that ran. When several processes
 * try at once, one does it and the others wait. Throws DATABASE_BEHIND when it may not, and DATABASE_AHEAD when a later
 * version has been here.
 */
export async function bringUpToDate(engine: Engine, when: Settings['migrate'], named: Named): Promise<string[]> {
  const applied = await appliedTo(engine);
  const ahead = applied.filter((name) => !engine.known.includes(name));
  if (ahead.length > 0)
    throw new HubError(
      'DATABASE_AHEAD',
      `${named.what} was brought up to date by a later version of the hub (${ahead.join(', ')}); run that version, or bring back a backup`,
    );
  const behind = engine.known.filter((name) => !applied.includes(name));
  if (behind.length === 0) return [];
  if (when === 'request')
    throw new HubError(
      'DATABASE_BEHIND',
      `${named.what} lacks ${behind.length} migrations (${behind.join(', ')}); run them with: hub migrate`,
    );
  return named.shared ? inTurn(engine, () => run(engine)) : run(engine);
}

async function appliedTo({ em }: Engine): Promise<string[]> {
  const [found] = await em.execute<{ is_there: boolean }[]>(
    `select to_regclass('${MIGRATIONS_TABLE}') is not null as is_there`,
  );
  if (!found?.is_there) return [];
  const rows = await em.execute<{ name: string }[]>(`select name from ${MIGRATIONS_TABLE} order by id`);
  return rows.map((row) => row.name);
}

/** Runs while no other process runs anything so. The connection that holds the lock waits meanwhile. */
async function inTurn<Result>({ em }: Engine, act: () => Promise<Result>): Promise<Result> {
  return em.fork().transactional(async (tx) => {
    await tx.execute('set local idle_in_transaction_session_timeout = 0');
    await tx.execute(`select pg_advisory_xact_lock(${LOCK})`);
    return act();
  });
}

async function run({ migrator }: Engine): Promise<string[]> {
  return (await migrator.up()).map(({ name }) => name);
}
