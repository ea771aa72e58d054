import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { digestOfProject } from '#schema/shared/digest-project.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where code is kept that was built of the sources: a folder for each state that these had. */
const KEPT = join(ROOT, '.compiled/code');

/** What it is built of: everything that can be imported, how it is built, and the versions of packages. */
const MADE_OF = ['schema/', 'subgraphs/', 'gateway/', 'hub.ts', 'package.json', 'package-lock.json'];

/** Names the file that says what was built of what; written last, into a folder that is whole. */
export const INDEX = 'index.json';

/** What the process tells its threads of it under (`getEnvironmentData`). */
export const BUILT_CODE = 'built code';

/** The address of the built file of each source that is loaded by its address. */
export type BuiltFiles = ReadonlyMap<string, string>;

/** The code that these sources give. */
export interface BuiltCode {
  /** Where it is kept, when it was built. */
  folder: string;
  /** `null` where it was not built yet, or not of these sources. */
  files: BuiltFiles | null;
}

/** Looks for the code that was built of the sources as they are now, at the place where they are. */
export function findBuiltCode(): BuiltCode {
  const folder = join(KEPT, digestOfProject(ROOT, MADE_OF));
  try {
    const built = JSON.parse(readFileSync(join(folder, INDEX), 'utf8')) as Record<string, string>;
    const address = (root: string, file: string) => pathToFileURL(join(root, file)).href;
    const files = new Map(Object.entries(built).map(([of, file]) => [address(ROOT, of), address(folder, file)]));
    return { folder, files };
  } catch {
    return { folder, files: null };
  }
}
