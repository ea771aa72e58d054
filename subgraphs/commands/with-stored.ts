import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Command } from 'commander';
import type { Known } from '../county/context.ts';
import type { Database } from '../county/database/orm.ts';
import { settingsOf } from './command.ts';

/** A county of the hub with its open database. */
export interface Stored {
  slug: string;
  /** SCB's county code. */
  code: string;
  database: Database;
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
  const { countyNames } = await import('../../schema/contract/county-sdl.ts');
  const { countyOfCode } = await import('../../schema/reference.ts');
  const { describeCounty } = await import('../discover.ts');
  const { createContext } = await import('../county/context.ts');
  const { openStored } = await import('../county/database/open-stored.ts');
  const { openDatabase } = await import('../county/database/orm.ts');
  const { slug, code } = await describeCounty(asked);
  const county = { ...countyNames(slug), code, name: countyOfCode(code).name };
  const database = await openStored(settings, slug, (storage) => openDatabase(storage));
  try {
    await run({ slug, code, database, known: (em, moment) => createContext(county, em).asKnownAt(moment) });
  } finally {
    await database.close();
  }
}
