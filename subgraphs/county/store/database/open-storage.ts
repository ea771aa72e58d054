import type { Settings } from '#schema/settings/settings.ts';
import { HubError } from '#schema/shared/errors.ts';
import { lockData } from './data-lock.ts';
import { isNothing } from './pglite.ts';
import type { Storage } from './storage.ts';
import { storageOf } from './storage.ts';

/** What is done where a county has no embedded database yet: it is made, or nothing is, and that there is none is said. */
export type WhereNothing = 'make' | 'refuse';

/**
 * Opens a county's database where the settings say, or what stands on it. An embedded one is this process's alone until
 * that is closed. Throws NOT_FOUND where there is none and none is to be made, and as `open` and `lockData` do.
 */
export async function openStorage<Opened extends { close(): Promise<void> }>(
  settings: Settings,
  slug: string,
  open: (storage: Storage) => Promise<Opened>,
  whereNothing: WhereNothing = 'make',
): Promise<Opened> {
  const storage = storageOf(settings, slug);
  if (whereNothing === 'refuse' && storage.kind === 'folder' && isNothing(storage.path))
    throw new HubError(
      'NOT_FOUND',
      `${slug}: there is no data in ${settings.dataDir}; bring it in with: hub import ${slug}, or hub start, or choose another folder with DATA_DIR`,
    );
  const unlock = storage.kind === 'folder' ? lockData(settings.dataDir, [slug]) : () => {};
  try {
    const opened = await open(storage);
    return { ...opened, close: () => opened.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}
