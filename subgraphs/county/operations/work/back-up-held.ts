import { writeBackup } from '#subgraphs/county/store/backup/write-backup.ts';
import type { OpenCounty } from './open-county.ts';

/** Writes all that a county's database holds to a file, by its whole path. Returns the number of rows. */
export function backUpHeld({ slug, database }: OpenCounty, { file }: { file: string }): Promise<number> {
  return database.unhurried((em) => writeBackup(em, slug, file));
}
