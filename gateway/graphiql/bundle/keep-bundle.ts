import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepFolder } from '#schema/shared/keep-folder.ts';
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

/** Keeps a bundle in a folder, in place of those of before. Where nothing can be written nothing is said: then it is built at every start. */
export async function keepBundle(folder: string, { layout, files }: Bundle): Promise<void> {
  await keepFolder(folder, async (made) => {
    for (const [name, bytes] of files) await writeFile(join(made, `${name}.br`), bytes);
    await writeFile(join(made, LAYOUT), JSON.stringify(layout));
  }).catch(() => {
    // It is served from memory all the same.
  });
}
