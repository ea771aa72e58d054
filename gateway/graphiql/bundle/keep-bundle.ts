import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncWhole } from '#schema/shared/to-disk.ts';
import type { Bundle, BundleLayout } from './graphiql-bundle.ts';

/** What is written last into a folder of a bundle. */
const LAYOUT = 'layout.json';

/** The bundle that is kept in a folder; `null` where there is none, or not all of it. */
export async function readBundle(folder: string): Promise<Bundle | null> {
  try {
    const layout = JSON.parse(await readFile(join(folder, LAYOUT), 'utf8')) as BundleLayout;
    const names = (await readdir(folder)).filter((name) => name.endsWith('.br'));
    const files = await Promise.all(
      names.map(
        async (name) => [name.slice(0, -'.br'.length), new Uint8Array(await readFile(join(folder, name)))] as const,
      ),
    );
    return { layout, files: new Map(files) };
  } catch {
    return null;
  }
}

/**
 * Keeps a bundle in a folder, and takes away those of before beside it. It is written beside the folder and then renamed:
 * what is interrupted, by a power cut too, leaves no half of one, and two that are kept at once are alike. Where nothing can be written
 * nothing is kept, and nothing is said: then it is built at every start.
 */
export async function keepBundle(folder: string, { layout, files }: Bundle): Promise<void> {
  const beside = dirname(folder);
  try {
    await mkdir(beside, { recursive: true });
    const made = await mkdtemp(join(beside, UNFINISHED));
    try {
      for (const [name, bytes] of files) await writeFile(join(made, `${name}.br`), bytes);
      await writeFile(join(made, LAYOUT), JSON.stringify(layout));
      await syncWhole(made);
      await rm(folder, { recursive: true, force: true });
      await rename(made, folder);
    } finally {
      await rm(made, { recursive: true, force: true });
    }
    await removeOld(beside, folder);
  } catch {
    // It is served from memory all the same.
  }
}

/** How the names of folders begin that somebody writes, and how long that can take at most, in milliseconds. */
const UNFINISHED = 'unfinished-';
const LONGEST = 3_600_000;

async function removeOld(beside: string, folder: string): Promise<void> {
  for (const name of await readdir(beside)) {
    const path = join(beside, name);
    const written = name.startsWith(UNFINISHED) && Date.now() - (await stat(path)).mtimeMs < LONGEST;
    if (path !== folder && !written) await rm(path, { recursive: true, force: true });
  }
}
