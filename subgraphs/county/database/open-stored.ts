import type { Settings } from '../../../schema/settings/settings.ts';
import { lockData } from '../../serving/data-lock.ts';
import { type Database, openDatabase } from './orm.ts';
import { storageOf } from './storage-of.ts';

/**
 * Opens a county's database where the settings say, with its tables brought up to date. An embedded one is this
 * process's alone until it is closed. Throws as `openDatabase` and `lockData` do.
 */
export async function openStored(
  settings: Settings,
  slug: string,
): Promise<{ database: Database; close(): Promise<void> }> {
  const storage = storageOf(settings, slug);
  const unlock = storage.kind === 'folder' ? lockData(settings.dataDir, [slug]) : () => {};
  try {
    const database = await openDatabase(storage);
    return {
      database,
      async close() {
        await database.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
