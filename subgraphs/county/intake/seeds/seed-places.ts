import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { compareKeys } from '#schema/keys/sort-key.ts';
import type { SeedPlace } from './seed-file.ts';
import type { SeedIssues } from './seed-issues.ts';
import { folderEntry } from './seed-text.ts';

/** How the names of seed files end. */
const ENDINGS = ['.yaml', '.json'] as const;

/** The file that says something of the county, in YAML or JSON: `county.yaml` or `county.json`. */
export function placeOf(folder: string, name: string, issues: SeedIssues): SeedPlace {
  const names = ENDINGS.map((ending) => `${name}${ending}`);
  const [first = `${name}${ENDINGS[0]}`, second] = names.filter((file) => folderEntry(join(folder, file)));
  if (second !== undefined) refuseBoth(first, second, issues);
  return { path: join(folder, first), file: first };
}

/** The files of instruments, in the order of their names. What would be passed over in silence is taken down. */
export function instrumentPlaces(folder: string, issues: SeedIssues): SeedPlace[] {
  const places = new Map<string, SeedPlace>();
  for (const name of namesIn(join(folder, 'instruments'), issues)) {
    const file = `instruments/${name}`;
    const slug = slugOf({ file });
    const other = places.get(slug);
    if (!ENDINGS.some((ending) => extname(name) === ending))
      issues.add(() => ({
        file,
        line: 1,
        field: '',
        message: `not read; expected a name that ends with ${ENDINGS.join(' or ')}`,
      }));
    else if (other) refuseBoth(file, other.file, issues);
    else places.set(slug, { path: join(folder, file), file });
  }
  return [...places.values()];
}

/** The name of a file without its folder and its ending: the slug of the instrument that it holds. */
export function slugOf({ file }: Pick<SeedPlace, 'file'>): string {
  return basename(file, extname(file));
}

function refuseBoth(file: string, other: string, issues: SeedIssues): void {
  issues.add(() => ({ file, line: 1, field: '', message: `stands beside ${other}; expected one of the two` }));
}

/** The names in the folder of instruments; a county need not have one. */
function namesIn(path: string, issues: SeedIssues): string[] {
  if (!folderEntry(path)) return [];
  try {
    return readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .sort(compareKeys);
  } catch {
    issues.add(() => ({
      file: 'instruments',
      line: 1,
      field: '',
      message: 'cannot be read; expected a folder of files',
    }));
    return [];
  }
}
