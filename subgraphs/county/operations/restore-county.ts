import type { Settings } from '#schema/settings/settings.ts';
import { isRegistered } from '../intake/documents/register/register-file.ts';
import { renew } from '../intake/renewal/renew.ts';
import { askToWithhold } from '../intake/renewal/renew-withheld.ts';
import { restoreBackup } from '../store/backup/restore-backup.ts';
import { withCountyDatabase } from './with-county-database.ts';

/** What was brought back. */
export interface Restored {
  rows: number;
  /** Whether there is a register of what was erased and withheld; without one, nothing of that is known. */
  hasRegister: boolean;
  /** How many erasures the backup lacked and were done again. */
  erasedAgain: number;
}

/**
 * Brings a county's backup back into its database, which holds nothing yet. What was erased after the backup was made is erased again, as
 * far as the county's register is there. Throws as
 * `restoreBackup` and opening the database do.
 */
export function restoreCounty(asked: string, settings: Settings, file: string): Promise<Restored> {
  return withCountyDatabase(
    asked,
    settings,
    ({ slug, database }) =>
      database.unhurried(async (em) => {
        const hasRegister = await isRegistered(em, database.registerFile);
        // Before, so that one that is killed in between is looked through at the next opening.
        await askToWithhold(em);
        const rows = await restoreBackup(em, slug, file);
        const { erasedAgain } = await renew(em, database.registerFile);
        return { rows, hasRegister, erasedAgain };
      }),
    'make',
  );
}
