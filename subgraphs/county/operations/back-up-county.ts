import { resolve } from 'node:path';
import type { Settings } from '#schema/settings/settings.ts';
import { atCounty } from './at-county.ts';

/**
 * Writes all that a county's database holds, history included, to a file that is not there yet. Returns the number of
 * rows. Throws as `writeBackup` and `atCounty` do.
 */
export function backUpCounty(asked: string, settings: Settings, file: string): Promise<number> {
  return atCounty(asked, settings, ({ work }) => work('backup', { file: resolve(file) }));
}
