import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#tests/support/project-files.ts';

/** The county that docs/adding-a-county.md shows. */
export const SLUG = 'halland';

/** A paragraph that begins with the path of a file, and what the file holds in the block after it. */
const SHOWN = /^`((?:subgraphs|seeds)\/[^`]+)`(?:[^\n]+\n)+\n```\w+\n(.*?)^```$/gms;

/** The files of the county that the page shows, by their paths. */
export function countyOnPage(): Map<string, string> {
  const page = readFileSync(join(ROOT, 'docs/adding-a-county.md'), 'utf8');
  return new Map([...page.matchAll(SHOWN)].map(([, path = '', text = '']) => [path, text]));
}

/** The same county as long as no paper of it has been read: no document, no instrument, as the page says. */
export function emptyCounty(): Map<string, string> {
  const files = [...countyOnPage()].filter(([path]) => !path.includes('/instruments/'));
  return new Map(files.map(([path, text]) => [path, path.endsWith('documents.yaml') ? 'documents: []\n' : text]));
}
