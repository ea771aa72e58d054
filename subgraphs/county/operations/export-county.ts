import { resolve } from 'node:path';
import type { Settings } from '#schema/settings/settings.ts';
import { atCounty } from './at-county.ts';
import type { WriteSeedsArgs } from './work/write-seeds.ts';

export type ExportCountyOptions = Omit<WriteSeedsArgs, 'folder'>;

/**
 * Writes what a county holds, or held, as seed files that import to the same, in a folder that is empty or not there.
 * Returns the number of instruments. Throws as `exportSeeds` and `atCounty` do, and NOT_FOUND for a county that holds
 * nothing.
 */
export function exportCounty(
  asked: string,
  settings: Settings,
  folder: string,
  options: ExportCountyOptions,
): Promise<number> {
  return atCounty(asked, settings, ({ work }) => work('export', { folder: resolve(folder), ...options }));
}
