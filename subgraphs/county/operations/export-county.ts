import { resolve } from 'node:path';
import type { Settings } from '#schema/settings/settings.ts';
import type { Exported } from '#subgraphs/county/intake/seeds/exporting/export-seeds.ts';
import { atCounty } from './at-county.ts';
import type { WriteSeedsArgs } from './work/write-seeds.ts';

export type ExportCountyOptions = Omit<WriteSeedsArgs, 'folder'>;

/**
 * Writes what a county holds, or held, as seed files that import to the same, in a folder that is empty, not there, or holds
 * seeds, which are changed where they are different. Throws as `exportSeeds` and `atCounty` do, and NOT_FOUND for a county that holds
 * nothing.
 */
export function exportCounty(
  asked: string,
  settings: Settings,
  folder: string,
  options: ExportCountyOptions,
): Promise<Exported> {
  return atCounty(asked, settings, ({ work }) => work('export', { folder: resolve(folder), ...options }));
}
