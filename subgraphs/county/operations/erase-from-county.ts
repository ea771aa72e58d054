import type { Settings } from '#schema/settings/settings.ts';
import type { Erasure } from '../intake/documents/erasing/erasure.ts';
import { atCounty } from './at-county.ts';
import type { ErasedHere } from './work/erase-held.ts';

export type { Erasure } from '../intake/documents/erasing/erasure.ts';

export interface EraseFromCountyOptions {
  /** Why, for those who read the history. */
  message: string | null;
  /** Whether nothing is kept of what would be erased. */
  dryRun: boolean;
}

/** What was erased, or would be. */
export interface ErasedFromCounty extends ErasedHere {
  /** Whether the database is on a server, whose log and backups are its own. */
  onServer: boolean;
}

/**
 * Erases something of a county for good, all or nothing, and writes its files anew without it. Throws as `erase` and `atCounty`
 * do, and NOT_FOUND for a county that holds nothing.
 */
export function eraseFromCounty(
  asked: string,
  settings: Settings,
  erasure: Erasure,
  { message, dryRun }: EraseFromCountyOptions,
): Promise<ErasedFromCounty> {
  return atCounty(asked, settings, async ({ work }) => ({
    ...(await work('documents erase', { erasure, message, dryRun })),
    onServer: settings.databaseUrl !== undefined,
  }));
}
