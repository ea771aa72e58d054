import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';

/** Calls with the address of a hub, which runs until that has ended. */
export type WithHub = (use: (url: string) => Promise<void>) => Promise<void>;

const run = promisify(execFile);

/** Where what goes with a release is written, from the root of the project; git ignores it. */
export const artefactFolder = (version: string) => `.release/${version}`;

/**
 * Writes what goes with a release, instead of what is there of it: the public schema, the data set of a hub, what the hub is made of
 * as CycloneDX has it, and the checksums of all. Throws what a command says that fails.
 */
export async function writeArtefacts(root: string, version: string, withHub: WithHub): Promise<void> {
  const folder = join(root, artefactFolder(version));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'schema/generated/schema.graphql'), join(folder, `schema-${version}.graphql`));
  // On Windows npm is a script of its shell.
  const options = { cwd: root, maxBuffer: 2 ** 26, shell: process.platform === 'win32' };
  const { stdout: parts } = await run('npm', ['run', '--silent', 'sbom'], options);
  writeFileSync(join(folder, `sbom-${version}.cdx.json`), parts);
  const dataSet = ['hub.ts', 'dataset', join(folder, `data-set-${version}`), '--url'];
  await withHub(async (url) => void (await run(process.execPath, [...dataSet, url], { cwd: root })));
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(folder));
}

/** A line for each file of a folder, as sha256sum checks them. */
function checksums(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ path: relative(folder, file).replaceAll(sep, '/'), bytes: readFileSync(file) }))
    .map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .sort()
    .join('');
}
