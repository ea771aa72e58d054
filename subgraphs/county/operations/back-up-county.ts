import type { Settings } from '#schema/settings/settings.ts';
import { writeBackup } from '../store/backup/write-backup.ts';
import { withCountyDatabase } from './with-county-database.ts';

/**
 * Writes all that a county's database holds, history included, to a file that is not there yet. Returns the number of
 * rows. Throws as `writeBackup` and opening the database do.
 */
export function backUpCounty(asked: string, settings: Settings, file: string): Promise<number> {
  return withCountyDatabase(asked, settings, ({ slug, database }) =>
    database.unhurried((em) => writeBackup(em, slug, file)),
  );
}
