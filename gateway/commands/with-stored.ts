import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Command } from 'commander';
import { HubError } from '#schema/shared/errors.ts';
import type { Known } from '#subgraphs/county/reading/context.ts';
import type { Database } from '#subgraphs/county/store/database/orm.ts';
import { settingsOf } from './command.ts';

/** The settings of a command on a county's database. */
export const STORED = ['dataDir', 'databaseUrl', 'connectTimeout', 'migrate'] as const;

/** A county of the hub with its open database. */
export interface Stored {
  slug: string;
  /** SCB's county code. */
  code: string;
  database: Database;
}

/** A county whose database holds something. */
export interface Held extends Stored {
  /** What the county holds, or held at a moment (ISO 8601). */
  known(em: SqlEntityManager, moment?: string | null): Promise<Known>;
}

/** Runs a command on a county's database, which is closed afterwards. Throws as opening it does. */
export async function withStored(
  asked: string,
  running: Command,
  run: (stored: Stored) => Promise<void>,
): Promise<void> {
  const { settings } = settingsOf(running);
  const { describeCounty } = await import('#subgraphs/county/descriptors/discover.ts');
  const { openStored } = await import('#subgraphs/county/store/database/open-stored.ts');
  const { openDatabase } = await import('#subgraphs/county/store/database/orm.ts');
  const { slug, code } = await describeCounty(asked);
  const database = await openStored(settings, slug, (storage) => openDatabase(storage, settings.migrate));
  try {
    await run({ slug, code, database });
  } finally {
    await database.close();
  }
}

/** As `withStored`, on a database that holds something. Throws NOT_FOUND for one that does not. */
export function withHeld(asked: string, running: Command, run: (held: Held) => Promise<void>): Promise<void> {
  return withStored(asked, running, async (stored) => {
    const { countyOf, createContext } = await import('#subgraphs/county/reading/context.ts');
    const { whyUnready } = await import('#subgraphs/county/store/database/readiness.ts');
    const { slug, database } = stored;
    const unready = await whyUnready(database, slug);
    if (unready !== null) throw new HubError('NOT_FOUND', `${slug}: ${unready}`);
    const county = countyOf(stored);
    await run({ ...stored, known: (em, moment) => createContext(county, em).asKnownAt(moment) });
  });
}
