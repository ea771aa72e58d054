import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files at some places of a project, as paths from its root with `/` between names: a place that ends so is a folder with all that
 * is in it, another is a file. Those of a folder are in order of their code units.
 */
export function filesAtPlaces(root: string, places: readonly string[]): string[] {
  return places.flatMap((place) => (place.endsWith('/') ? filesIn(root, place) : [place]));
}

/** A digest of such files (SHA-256, hexadecimal): another as soon as one of them has another name, or says something else. */
export function digestOfProject(root: string, places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of filesAtPlaces(root, places))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}
