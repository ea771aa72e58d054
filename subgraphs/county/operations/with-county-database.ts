import type { Settings } from '#schema/settings/settings.ts';
import { describeCounty } from '../descriptors/discover.ts';
import { renew } from '../intake/renewal/renew.ts';
import { openStorage } from '../store/database/open-storage.ts';
import { openDatabase } from '../store/database/orm.ts';
import type { OpenCounty } from './work/open-county.ts';

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
