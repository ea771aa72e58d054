import type { Command } from 'commander';
import type { Database } from '../county/database/orm.ts';
import { settingsOf } from './command.ts';

/** A county of the hub with its open database. */
export interface Stored {
  slug: string;
  /** SCB's county code. */
  code: string;
  database: Database;
}

/** Runs a command on a county's database, which is closed afterwards. Throws as opening it does. */
export async function withStored(
  asked: string,
  running: Command,
  run: (stored: Stored) => Promise<void>,
): Promise<void> {
  const { settings } = settingsOf(running);
  const { describeCounty } = await import('../discover.ts');
  const { openStored } = await import('../county/database/open-stored.ts');
  const { slug, code } = await describeCounty(asked);
  const { database, close } = await openStored(settings, slug);
  try {
    await run({ slug, code, database });
  } finally {
    await close();
  }
}
