import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The folder in which nothing is written by hand. */
const GENERATED = 'schema/generated';

/** The files beside those that are made, by their paths from the root: what a county leaves that is gone. */
export function obsoleteFiles(root: string, made: ReadonlyMap<string, string>): string[] {
  return readdirSync(join(root, GENERATED), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !made.has(path))
    .sort();
}
