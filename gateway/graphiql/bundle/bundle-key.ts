import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What a bundle is made of: what runs in a browser, with what that imports, what builds it, and the versions of packages. */
const MADE_OF = [
  'gateway/graphiql/browser/',
  'gateway/graphiql/bundle/',
  'gateway/reports/formats/csv-form.ts',
  'schema/shared/',
  'package-lock.json',
];

/** The files that a bundle is made of, as paths from the root of the project. */
export function bundleSources(): string[] {
  return MADE_OF.flatMap(filesAt);
}

/** Characters of a hash; enough to tell bundles apart. */
const LENGTH = 20;

/** Names the bundle that these sources give: another as soon as anything that goes into it is another. */
export function bundleKey(): string {
  const hash = createHash('sha256');
  for (const file of bundleSources())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  return hash.digest('hex').slice(0, LENGTH);
}

function filesAt(place: string): string[] {
  if (!place.endsWith('/')) return [place];
  return readdirSync(join(ROOT, place), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}
