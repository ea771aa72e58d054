import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { siteFiles } from '../pages/site/site-files.ts';

/** A file that the page loads. */
export interface WorkbenchFile {
  type: string;
  bytes: Uint8Array;
}

/** Where the files are that are the workbench's own. */
export const SCRIPT = '/workbench.js';
export const STYLES = '/workbench.css';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OWN_STYLES = new URL('./workbench.css', import.meta.url);

let script: Promise<Uint8Array> | undefined;

/** The file at a path: the script, made of `browser/` once in a process, the styles, and those of the hub's pages; `null` for none. */
export async function workbenchFile(path: string): Promise<WorkbenchFile | null> {
  if (path === SCRIPT) {
    script ??= bundled();
    return { type: 'text/javascript; charset=utf-8', bytes: await script };
  }
  if (path === STYLES) return { type: 'text/css; charset=utf-8', bytes: readFileSync(OWN_STYLES) };
  const kept = siteFiles().at(path);
  return kept && { type: String(kept.headers['content-type']), bytes: kept.bytes };
}

async function bundled(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: ['gateway/workbench/browser/main.ts'],
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild made no file of the workbench');
  return file.contents;
}
