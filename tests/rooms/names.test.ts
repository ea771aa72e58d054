import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, ROOT } from '#tests/support/project-files.ts';

const files = projectFiles().filter((file) => /\.tsx?$/.test(file) && !/generated/.test(file));

/** Names by which files are found, or started: they stand wherever there is something to find. */
const CONVENTIONS = new Set(['county.ts', 'index.ts', 'main.ts', 'merge.ts', 'part.ts', 'resolve.ts', 'view.ts']);

/** Folders whose files are found by their names, as addresses have them. */
const FOUND = ['gateway/reports/tables/'];

/** What a file exports under a name of its own. */
const EXPORTED = /^export (?:async )?(?:abstract )?(?:const|function\*?|class|type|interface) (\w+)/gm;

/** Those that stand in several files, with the files. */
function twice(pairs: readonly (readonly [name: string, file: string])[]): string[] {
  const places = Map.groupBy(pairs, ([name]) => name);
  return [...places].flatMap(([name, all]) => {
    const found = [...new Set(all.map(([, file]) => file))];
    return found.length > 1 ? [`${name}: ${found.join(', ')}`] : [];
  });
}

describe('In the whole tree', () => {
  it('no two files have one name, but where they are found by it', () => {
    const own = files.filter((file) => !FOUND.some((folder) => file.startsWith(folder)));
    const named = own.map((file) => [basename(file), file] as const);
    expect(twice(named.filter(([name]) => !CONVENTIONS.has(name)))).toEqual([]);
  });

  it('no two files export one name', () => {
    const exported = files.flatMap((file) =>
      Array.from(readFileSync(`${ROOT}${file}`, 'utf8').matchAll(EXPORTED), ([, name = '']) => [name, file] as const),
    );
    expect(exported.length).toBeGreaterThan(500);
    expect(twice(exported)).toEqual([]);
  });
});
