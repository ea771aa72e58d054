import { fileURLToPath } from 'node:url';
import { digestOfProject, filesAtPlaces } from '#schema/shared/digest-project.ts';

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
  return filesAtPlaces(ROOT, MADE_OF);
}

/** Characters of a hash; enough to tell bundles apart. */
const LENGTH = 20;

/** Names the bundle that these sources give: another as soon as anything that goes into it is another. */
export function bundleKey(): string {
  return digestOfProject(ROOT, MADE_OF).slice(0, LENGTH);
}
