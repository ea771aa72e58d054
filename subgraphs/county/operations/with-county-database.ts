import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Settings } from '#schema/settings/settings.ts';
import { HubError } from '#schema/shared/errors.ts';
import { describeCounty } from '../descriptors/discover.ts';
import { renew } from '../intake/renewal/renew.ts';
import { countyOf, createContext, type Known } from '../reading/county-context.ts';
import { openStorage } from '../store/database/open-storage.ts';
import { type Database, openDatabase } from '../store/database/orm.ts';
import { whyUnready } from '../store/database/why-unready.ts';

/** A county of the hub with its open database. */
export interface OpenCounty {
  slug: string;
  /** SCB's county code. */
  code: string;
  database: Database;
}

/** A county whose database holds something. */
export interface CountyWithData extends OpenCounty {
  /** What the county holds, or held at a moment (ISO 8601). */
  known(em: SqlEntityManager, moment?: string | null): Promise<Known>;
}

/**
 * Works on the database of a county, which is closed afterwards. Throws INVALID_SETTING for a county that there is not,
 * and as opening the database does.
 */
export async function withCountyDatabase<Result>(
  asked: string,
  settings: Settings,
  run: (stored: OpenCounty) => Promise<Result>,
): Promise<Result> {
  const { slug, code } = await describeCounty(asked);
  const database = await openStorage(settings, slug, (storage) => openDatabase(storage, settings.migrate));
  try {
    await database.unhurried((em) => renew(em, database.registerFile));
    return await run({ slug, code, database });
  } finally {
    await database.close();
  }
}

/** As `withCountyDatabase`, on a database that holds something. Throws NOT_FOUND for one that does not. */
export function withCountyData<Result>(
  asked: string,
  settings: Settings,
  run: (held: CountyWithData) => Promise<Result>,
): Promise<Result> {
  return withCountyDatabase(asked, settings, async (stored) => {
    const { slug, database } = stored;
    const unready = await whyUnready(database, slug);
    if (unready !== null) throw new HubError('NOT_FOUND', `${slug}: ${unready}`);
    const county = countyOf(stored);
    return run({ ...stored, known: (em, moment) => createContext(county, em).asKnownAt(moment) });
  });
}
