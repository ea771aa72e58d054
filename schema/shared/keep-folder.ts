import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncWhole } from './to-disk.ts';

/** How the names of folders begin that somebody writes, and how long that can take at most, in milliseconds. */
const UNFINISHED = 'unfinished-';
const LONGEST = 3_600_000;

/**
 * Keeps a folder that `write` fills, and takes away those beside it that were made more than `old` milliseconds ago, at
 * once when left out. It is written beside its place and then renamed: what is interrupted, by a power cut too, leaves no half of
 * one, and two that are kept at once are alike. Throws what the system says where nothing can be written.
 */
export async function keepFolder(folder: string, write: (made: string) => Promise<void>, old = 0): Promise<void> {
  const beside = dirname(folder);
  await mkdir(beside, { recursive: true });
  const made = await mkdtemp(join(beside, UNFINISHED));
  try {
    await write(made);
    await syncWhole(made);
    await rm(folder, { recursive: true, force: true });
    await rename(made, folder);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  await removeOld(beside, folder, old);
}

async function removeOld(beside: string, folder: string, old: number): Promise<void> {
  for (const name of await readdir(beside)) {
    const path = join(beside, name);
    const age = Date.now() - (await stat(path)).mtimeMs;
    const stays = age < (name.startsWith(UNFINISHED) ? LONGEST : old);
    if (path !== folder && !stays) await rm(path, { recursive: true, force: true });
  }
}
