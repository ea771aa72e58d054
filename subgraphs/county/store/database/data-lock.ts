import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { HubError } from '#schema/shared/errors.ts';
import { whyUnusable } from './why-unusable.ts';

/**
 * Takes counties' parts of a data folder for this process alone. Each lock is a lock of the operating system on a small
 * SQLite file, so it ends with the process, however that ends. Throws DATA_IN_USE when another
 * process has one of them and DATA_UNREADABLE when the folder cannot be used.
 */
export function lockData(folder: string, counties: readonly string[]): () => void {
  const taken: (() => void)[] = [];
  const release = () => {
    for (const free of taken) free();
  };
  try {
    for (const county of counties) taken.push(lockCounty(folder, county));
    return release;
  } catch (error) {
    release();
    throw error;
  }
}

function lockCounty(folder: string, county: string): () => void {
  const file = join(folder, `${county}.lock.sqlite`);
  const unusable = (error: unknown) =>
    new HubError(
      'DATA_UNREADABLE',
      whyUnusable([folder, file]) ?? `the data folder ${folder} cannot be used: ${(error as Error).message}`,
    );
  let database: DatabaseSync;
  try {
    mkdirSync(folder, { recursive: true });
    database = new DatabaseSync(file, { timeout: 0 });
  } catch (error) {
    throw unusable(error);
  }
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    // Of a file that may only be read, SQLite takes a lock that others can take, too.
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    database.close();
    if (/locked/.test((error as Error).message))
      throw new HubError(
        'DATA_IN_USE',
        `the data folder ${folder} is in use by another hub; stop that one, or choose another folder with DATA_DIR`,
      );
    throw unusable(error);
  }
  return () => database.close();
}
