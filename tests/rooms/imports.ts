import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { projectFiles, ROOT } from '#tests/support/project-files.ts';

/** One file of the project names another, or what is not of the project, such as `node:fs` or a package. */
export interface Import {
  from: string;
  /** A path from the root of the project, or the name of a module elsewhere. */
  to: string;
  elsewhere: boolean;
  /** Only types are taken of it, which nobody needs who runs the project. */
  ofTypes: boolean;
}

/** The folders of the house. */
const FOLDERS = ['schema', 'subgraphs', 'gateway'] as const;

/** All source files of the house, as paths from the root of the project. */
export function sourceFiles(): string[] {
  return ['hub.ts', ...FOLDERS.flatMap((folder) => projectFiles(`${folder}/`))]
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
}

/** What a file names: imports of every kind, those of types too, and files that it reads or starts by their place. */
const NAMED = /(?:\b(?:im|ex)port (type )?[^;'()]*?\bfrom|\bfrom|\bimport|\bnew URL(?=\(\s*'\.))\s*\(?\s*'([^']+)'/g;

/** Every import of the house. */
export function importsOf(files: readonly string[]): Import[] {
  return files.flatMap((from) =>
    Array.from(readFileSync(`${ROOT}${from}`, 'utf8').matchAll(NAMED), ([, type, named = '']) => ({
      from,
      ...resolved(from, named),
      ofTypes: type !== undefined,
    })),
  );
}

function resolved(from: string, named: string): Pick<Import, 'to' | 'elsewhere'> {
  if (named.startsWith('.')) return { to: normalize(join(dirname(from), named)), elsewhere: false };
  if (named.startsWith('#')) return { to: named.slice(1), elsewhere: false };
  return { to: named, elsewhere: true };
}

/** Whether what is named is a source file of the project, and not a folder or a file that is only read. */
export function isSource({ to, elsewhere }: Import): boolean {
  return !elsewhere && /\.tsx?$/.test(to);
}
