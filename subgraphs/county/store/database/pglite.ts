import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { dataDir } from '@electric-sql/pglite-prepopulatedfs';
import { HubError } from '#schema/shared/errors.ts';
import { syncFolder, syncFolderAndAbove, syncWhole } from '#schema/shared/to-disk.ts';
import { lossesRecorded, recordLosses, recordSizes, type Shortened, shortenedIn } from './file-sizes.ts';
import { SyncedNodeFS } from './synced-node-fs.ts';
import { everythingIn, whyUnusable } from './why-unusable.ts';

/** With a small buffer and room for one, as a county's data is small and nobody else connects; nothing is synced, and no file of a relation becomes shorter. */
const UNSYNCED = [
  ...PGlite.defaultStartParams,
  '-c',
  'shared_buffers=4MB',
  '-c',
  'max_connections=5',
  '-c',
  'vacuum_truncate=off',
];

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

/** What to do with a folder that does not open. */
const MOVE_AWAY =
  'move it away, and bring back a backup with hub restore, or start again from the seeds if there is nothing else in it';

/**
 * Opens the embedded database of a folder, and makes it there the first time. It is made aside, brought to the disk and
 * then renamed, so that a creation that is killed, or a power cut, leaves nothing that never opens. What is committed is
 * on the disk. No other process may have it open.
 * Throws DATA_UNREADABLE when the folder holds something that cannot be opened, may not be used, or has lost something of its
 * files.
 */
export async function openInFolder(folder: string): Promise<PGlite> {
  let shortened: Shortened[] = [];
  try {
    await makeWhereNothing(folder);
    // At every start, as the one that made the folder may have been killed before it came to this.
    syncFolderAndAbove(dirname(folder));
    const losses = lossesRecorded(folder);
    if (losses.length > 0) throw lost(folder, losses);
    shortened = shortenedIn(folder);
    // Where power was cut as it was made it is empty, which PostgreSQL takes for that of a server that starts just now.
    rmSync(join(folder, 'postmaster.pid'), { force: true });
    const opened = await PGlite.create({ fs: new SyncedNodeFS(folder), extensions: EXTENSIONS, startParams: SYNCED });
    if (shortened.length > 0) await refuseLost(opened, folder, shortened);
    await recordSizes(folder);
    return opened;
  } catch (error) {
    if (error instanceof HubError) throw error;
    const unusable = whyUnusable([dirname(folder)]) ?? whyUnusable(everythingIn(folder));
    if (unusable !== null) throw new HubError('DATA_UNREADABLE', unusable);
    if (shortened.length > 0) throw lost(folder, shortened.map(inWords));
    const reason = error instanceof Error && error.message !== '' ? error.message : 'damaged';
    throw new HubError('DATA_UNREADABLE', `${folder} does not open as a database (${reason}); ${MOVE_AWAY}`);
  }
}

/** Closes the embedded database of a folder, and records what whoever opens it next has to find. */
export async function closeInFolder(opened: PGlite, folder: string): Promise<void> {
  await opened.close();
  await recordSizes(folder);
}

/** Whether nothing is in the place of a database: no folder, or one that holds nothing. What cannot be looked at is something. */
export function isNothing(folder: string): boolean {
  try {
    const there = statSync(folder, { throwIfNoEntry: false });
    return there === undefined || (there.isDirectory() && readdirSync(folder).length === 0);
  } catch {
    return false;
  }
}

/** Throws where a file that is shorter than it was belongs to a relation, and is not one that a relation has left. */
async function refuseLost(opened: PGlite, folder: string, shortened: readonly Shortened[]): Promise<void> {
  const { rows } = await opened.query<{ file: string }>(
    'select pg_relation_filepath(oid) as file from pg_class where pg_relation_filepath(oid) is not null',
  );
  const used = new Set(rows.map(({ file }) => file));
  const losses = shortened.filter(({ relation }) => used.has(relation)).map(inWords);
  if (losses.length === 0) return;
  await recordLosses(folder, losses);
  await opened.close();
  throw lost(folder, losses);
}

function inWords({ what }: Shortened): string {
  return what;
}

function lost(folder: string, [first, ...others]: readonly string[]): HubError {
  const more = others.length > 0 ? `, and ${others.length} more files lack something` : '';
  return new HubError('DATA_UNREADABLE', `${folder} has lost data: ${first}${more}; ${MOVE_AWAY}`);
}

async function makeWhereNothing(folder: string): Promise<void> {
  if (!isNothing(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error('it is a file');
    if (statSync(join(folder, 'PG_VERSION'), { throwIfNoEntry: false })) return;
    throw new Error('it holds other files');
  }
  if (existsSync(folder)) rmdirSync(folder);
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
  await syncWhole(aside);
  syncFolder(dirname(folder));
  renameSync(aside, folder);
}
