import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Settings } from '#schema/settings/settings.ts';
import { limits } from '#schema/shared/limits.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { type Engine, openEngine } from './engine.ts';
import { explainFailure, nameOfDatabase } from './explain-failure.ts';
import { registerFileOf, type Storage } from './storage.ts';

/** What changes a county's data needs of its database. */
export type HeldDatabase = Pick<Database, 'em' | 'registerFile' | 'unhurried'>;

/** A county's open database. */
export interface Database {
  em: SqlEntityManager;
  /** How many SQL statements were sent so far, to answer requests. */
  statements(): number;
  /** Where what must outlive it is mirrored: the county's register; `null` for a database in memory. */
  registerFile: string | null;
  /** The migrations that ran when it was opened. */
  migrated: readonly string[];
  /** Runs what may take long, such as an import: no limit ends its statements. */
  unhurried<Result>(run: (em: SqlEntityManager) => Promise<Result>): Promise<Result>;
  /**
   * Runs on the same database with a connection of its own, while others read: a transaction then is no concern of theirs.
   * On the embedded database, which does one thing at a time, they wait until it ends.
   */
  apart<Result>(run: (own: HeldDatabase) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** An import and what waits for it need one connection each; so do migrations and the lock on them. */
const UNHURRIED = { pool: 2, statementTimeout: 0 };

/**
 * Opens the database and brings its tables up to date, or refuses one that is not. The same entities and migrations
 * serve both engines. Throws DATABASE_UNAVAILABLE, DATABASE_BEHIND, DATABASE_AHEAD or DATA_UNREADABLE.
 */
export async function openDatabase(storage: Storage, migrate: Settings['migrate'] = 'start'): Promise<Database> {
  if (storage.kind === 'postgresql') return openOnServer(storage, migrate);
  let statements = 0;
  const engine = await openEngine(storage, UNHURRIED, () => statements++);
  try {
    const what = storage.kind === 'folder' ? `the database in ${storage.path}` : 'the database';
    const migrated = await bringUpToDate(engine, migrate, { what, shared: false });
    const { em, close } = engine;
    const registerFile = registerFileOf(storage);
    const on =
      (used: SqlEntityManager): Database['unhurried'] =>
      (run) =>
        run(used).catch((error: unknown) => {
          throw explainFailure(error, what);
        });
    const apart: Database['apart'] = async (run) => {
      const own = await engine.beside();
      return run({ em: own.em, registerFile, unhurried: on(own.em) }).finally(own.close);
    };
    return { em, migrated, registerFile, statements: () => statements, unhurried: on(em), apart, close };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

type OnServer = Extract<Storage, { kind: 'postgresql' }>;

async function openOnServer(storage: OnServer, migrate: Settings['migrate']): Promise<Database> {
  const named = { what: nameOfDatabase(storage.url), shared: true };
  const migrated = await meanwhile(storage, (engine) => bringUpToDate(engine, migrate, named));
  let statements = 0;
  const { pool = limits.databasePool, statementTimeout = limits.statementTimeout } = storage;
  const engine = await openEngine(storage, { pool, statementTimeout }, () => statements++);
  const registerFile = registerFileOf(storage);
  const unhurried: Database['unhurried'] = (run) => meanwhile(storage, ({ em }) => run(em));
  return {
    em: engine.em,
    migrated,
    registerFile,
    statements: () => statements,
    unhurried,
    apart: (run) => run({ em: engine.em, registerFile, unhurried }),
    close: engine.close,
  };
}

/** Runs on connections that are closed afterwards. */
async function meanwhile<Result>(storage: OnServer, run: (engine: Engine) => Promise<Result>): Promise<Result> {
  const engine = await openEngine(storage, UNHURRIED, () => {});
  try {
    return await run(engine);
  } catch (error) {
    throw explainFailure(error, nameOfDatabase(storage.url));
  } finally {
    await engine.close();
  }
}
