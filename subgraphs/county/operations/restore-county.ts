import type { Settings } from '#schema/settings/settings.ts';
import { renew } from '../intake/renewal/renew.ts';
import { restoreBackup } from '../store/backup/restore-backup.ts';
import { withCountyDatabase } from './with-county-database.ts';

/**
 * Brings a county's backup back into its database, which holds nothing yet. Returns the number of rows. Throws as
 * `restoreBackup` and opening the database do.
 */
export function restoreCounty(asked: string, settings: Settings, file: string): Promise<number> {
  return withCountyDatabase(asked, settings, ({ slug, database }) =>
    database.unhurried(async (em) => {
      const rows = await restoreBackup(em, slug, file);
      await renew(em, database.registerFile);
      return rows;
    }),
  );
}
