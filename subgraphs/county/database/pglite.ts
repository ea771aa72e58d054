import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { dataDir } from '@electric-sql/pglite-prepopulatedfs';
import { HubError } from '../../../schema/errors.ts';

/** With a small buffer, as a county's data is small; and with fsync, which PGlite leaves out by itself. */
const START = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), '-c', 'shared_buffers=16MB'];

/** A database that lives as long as the process. */
export async function openInMemory(): Promise<PGlite> {
  return PGlite.create({
    loadDataDir: await dataDir(),
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'],
  });
}

/**
 * Opens the embedded database of a folder, and makes it there the first time. It is made aside and
 * then renamed, so that a creation that is killed leaves nothing that never opens.
 * Throws DATA_UNREADABLE when the folder holds something that cannot be opened.
 */
export async function openInFolder(folder: string): Promise<PGlite> {
  if (!existsSync(folder)) {
    const aside = `${folder}.creating`;
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(dirname(folder), { recursive: true });
    const made = await PGlite.create({ dataDir: aside, loadDataDir: await dataDir(), startParams: START });
    await made.close();
    renameSync(aside, folder);
  }
  try {
    return await PGlite.create({ dataDir: folder, startParams: START });
  } catch (error) {
    throw new HubError(
      'DATA_UNREADABLE',
      `${folder} does not open as a database (${(error as Error).message}); move it away to start afresh from the seeds`,
    );
  }
}
