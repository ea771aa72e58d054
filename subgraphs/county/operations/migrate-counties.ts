import type { Settings } from '#schema/settings/settings.ts';
import { HubError } from '#schema/shared/errors.ts';
import { countySlugs, describeCounty } from '../descriptors/discover.ts';
import { openStorage } from '../store/database/open-storage.ts';
import { openDatabase } from '../store/database/orm.ts';
import { checkApart } from '../store/database/storage.ts';

/** What became of a county's tables: the migrations that ran, or why none could. */
export type Migrated = { county: string } & ({ ran: readonly string[] } | { refused: string });

/**
 * Brings the tables of one county's database up to date, or of all, one after the other, also where one is
 * refused. Throws INVALID_SETTING for a county that there is not, or where counties would share a database.
 */
export async function* migrateCounties(asked: string | undefined, settings: Settings): AsyncGenerator<Migrated> {
  const counties = asked === undefined ? countySlugs() : [(await describeCounty(asked)).slug];
  checkApart(settings, counties);
  for (const county of counties) yield { county, ...(await migrated(county, settings)) };
}

async function migrated(county: string, settings: Settings) {
  try {
    const database = await openStorage(settings, county, (storage) => openDatabase(storage));
    await database.close();
    return { ran: database.migrated };
  } catch (error) {
    if (error instanceof HubError) return { refused: error.message };
    throw error;
  }
}
