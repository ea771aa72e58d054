import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What is not written here: what npm and git bring, and what the hub stores and keeps. */
const NOT_OURS = new Set(['node_modules', 'package-lock.json', '.git', '.data', '.compiled', '.release', '.secrets']);

/** Every file of the project, or of a copy of it, by its path from the root. */
export function projectFiles(folder = '', root = ROOT): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = `${folder}${entry.name}`;
      return entry.isDirectory() ? projectFiles(`${path}/`, root) : [path];
    })
    .sort();
}
