import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { dataDir } from '@electric-sql/pglite-prepopulatedfs';
import { HubError } from '#schema/shared/errors.ts';

/** With a small buffer, as a county's data is small; and with fsync, which PGlite leaves out by itself. */
const START = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), '-c', 'shared_buffers=16MB'];

/** Extensions that the migrations create; a PostgreSQL server brings them along. */
const EXTENSIONS = { pg_trgm };

/** A database that lives as long as the process; an empty one, unless it is to begin as another that was dumped. */
export async function openInMemory(dump?: Blob): Promise<PGlite> {
  return PGlite.create({
    loadDataDir: dump ?? (await dataDir()),
    extensions: EXTENSIONS,
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'],
  });
}

/**
 * Opens the embedded database of a folder, and makes it there the first time. It is made aside and
 * then renamed, so that a creation that is killed leaves nothing that never opens.
 * Throws DATA_UNREADABLE when the folder holds something that cannot be opened.
 */
export async function openInFolder(folder: string): Promise<PGlite> {
  try {
    if (!existsSync(join(folder, 'PG_VERSION'))) await createIn(folder);
    return await PGlite.create({ dataDir: folder, extensions: EXTENSIONS, startParams: START });
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
    startParams: START,
  });
  await made.close();
  renameSync(aside, folder);
}
