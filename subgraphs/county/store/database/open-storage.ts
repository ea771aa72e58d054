import type { Settings } from '#schema/settings/settings.ts';
import { lockData } from './data-lock.ts';
import type { Storage } from './storage.ts';
import { storageOf } from './storage.ts';

/**
 * Opens a county's database where the settings say, or what stands on it. An embedded one is this process's alone until
 * that is closed. Throws as `open` and `lockData` do.
 */
export async function openStorage<Opened extends { close(): Promise<void> }>(
  settings: Settings,
  slug: string,
  open: (storage: Storage) => Promise<Opened>,
): Promise<Opened> {
  const storage = storageOf(settings, slug);
  const unlock = storage.kind === 'folder' ? lockData(settings.dataDir, [slug]) : () => {};
  try {
    const opened = await open(storage);
    return { ...opened, close: () => opened.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}
