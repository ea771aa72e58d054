import type { Settings } from '#schema/settings/settings.ts';
import { describeCounty } from '../descriptors/discover.ts';
import { renew } from '../intake/renewal/renew.ts';
import { openStorage, type WhereNothing } from '../store/database/open-storage.ts';
import { openDatabase } from '../store/database/orm.ts';
import type { OpenCounty } from './work/open-county.ts';

/**
 * Works on the database of a county, which is closed afterwards. Throws INVALID_SETTING for a county that there is not,
 * and as `openStorage` and opening the database do.
 */
export async function withCountyDatabase<Result>(
  asked: string,
  settings: Settings,
  run: (stored: OpenCounty) => Promise<Result>,
  whereNothing: WhereNothing,
): Promise<Result> {
  const { slug, code } = await describeCounty(asked);
  const database = await openStorage(
    settings,
    slug,
    (storage) => openDatabase(storage, settings.migrate),
    whereNothing,
  );
  try {
    await database.unhurried((em) => renew(em, database.registerFile));
    return await run({ slug, code, database });
  } finally {
    await database.close();
  }
}
