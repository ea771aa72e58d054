import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { dataDir } from '@electric-sql/pglite-prepopulatedfs';
import { HubError } from '#schema/shared/errors.ts';
import { syncFolder, syncFolderAndAbove, syncWhole } from '#schema/shared/to-disk.ts';
import { SyncedNodeFS } from './synced-node-fs.ts';

/** With a small buffer, as a county's data is small; nothing is synced. */
const UNSYNCED = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** With fsync, which PGlite turns off by itself, and for the log too, where `fdatasync` does nothing. */
const SYNCED = [...UNSYNCED.filter((param) => param !== '-F'), '-c', 'wal_sync_method=fsync'];

/** Extensions that the migrations create; a PostgreSQL server brings them along. */
const EXTENSIONS = { pg_trgm };

/** A database that lives as long as the process; an empty one, unless it is to begin as another that was dumped. */
export async function openInMemory(dump?: Blob): Promise<PGlite> {
  return PGlite.create({
    loadDataDir: dump ?? (await dataDir()),
    extensions: EXTENSIONS,
    startParams: UNSYNCED,
  });
}

/**
 * Opens the embedded database of a folder, and makes it there the first time. It is made aside, brought to the disk and
 * then renamed, so that a creation that is killed, or a power cut, leaves nothing that never opens. What is committed is
 * on the disk.
 * Throws DATA_UNREADABLE when the folder holds something that cannot be opened.
 */
export async function openInFolder(folder: string): Promise<PGlite> {
  try {
    if (!existsSync(join(folder, 'PG_VERSION'))) await createIn(folder);
    // At every start, as the one that made the folder may have been killed before it came to this.
    syncFolderAndAbove(dirname(folder));
    return await PGlite.create({ fs: new SyncedNodeFS(folder), extensions: EXTENSIONS, startParams: SYNCED });
  } catch (error) {
    const reason = error instanceof Error && error.message !== '' ? error.message : 'damaged';
    throw new HubError(
      'DATA_UNREADABLE',
      `${folder} does not open as a database (${reason}); move it away to start again from the seeds`,
    );
  }
}

async function createIn(folder: string): Promise<void> {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error('it is a file');
    if (readdirSync(folder).length > 0) throw new Error('it holds other files');
    rmdirSync(folder);
  }
  const aside = `${folder}.creating`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const made = await PGlite.create({
    dataDir: aside,
    loadDataDir: await dataDir(),
    extensions: EXTENSIONS,
    startParams: UNSYNCED,
  });
  await made.close();
  // All of it at once, which takes a tenth of the time of one file after the other.
  await syncWhole(aside);
  syncFolder(dirname(folder));
  renameSync(aside, folder);
}
