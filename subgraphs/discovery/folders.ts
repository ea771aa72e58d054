import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A folder that is found by its place, and listed nowhere. */
export interface Folder {
  name: string;
  url: URL;
}

/** The folders within another, in the order of their names. */
export function foldersIn(root: URL): Folder[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, url: new URL(`${name}/`, root) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a folder holds a file. */
export function holdsFile({ url }: Folder, file: string): boolean {
  return existsSync(new URL(file, url));
}

/** What the files of one name export by default, as it has to be. */
export interface ExpectedExport<Export> {
  file: string;
  /** What the export is, in words. */
  what: string;
  is(found: unknown): found is Export;
}

/** What a folder's file exports by default. Throws, naming the folder, where there is no such file or it exports something else. */
export async function exportOf<Export>(folder: Folder, { file, what, is }: ExpectedExport<Export>): Promise<Export> {
  if (!holdsFile(folder, file)) throw wrongFolder(folder, `no ${file}; expected one that exports ${what} by default`);
  const { default: found }: { default?: unknown } = await import(new URL(file, folder.url).href);
  if (is(found)) return found;
  throw wrongFolder(folder, `${file} does not export what it has to by default; expected ${what}`);
}

/** The error that names a folder in which something is wrong. */
export function wrongFolder({ url }: Folder, problem: string): TypeError {
  return new TypeError(`${fileURLToPath(url)}: ${problem}`);
}
