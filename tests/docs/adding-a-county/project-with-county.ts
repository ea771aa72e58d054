import { countySlugs } from '#subgraphs/county/descriptors/discover.ts';
import { PAPERS, papersPresent } from '#tests/support/papers.ts';
import { type ProjectCopy, projectCopy } from '#tests/support/project-copy.ts';
import { type ProcessResult, runToEnd } from '#tests/support/run-to-end.ts';
import { SLUG } from './county-on-page.ts';

/** What is run, as the scripts of package.json have it; nothing is kept in the packages, which are not a copy. */
export const GENERATE = 'subgraphs/generate/main.ts';
export const LINT = ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'] as const;
export const TYPES = ['node_modules/typescript/bin/tsc', '-p', '.'] as const;
export const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--cache=false', '--fsModuleCache=false'] as const;

/** A copy of the project to which a county is added and from which it is taken away. */
export interface ProjectWithCounty extends ProjectCopy {
  /** Runs a file of the copy or of its packages to the end. */
  run(file: string, ...args: string[]): Promise<ProcessResult>;
  /** Puts the files of the county in their places. */
  add(files: ReadonlyMap<string, string>): void;
  /** The files that are not as they were before the county, by path. */
  touched(): string[];
}

/** Copies the project as it is without the county; the county itself is yet to be added. */
export async function projectWithCounty(): Promise<ProjectWithCounty> {
  const copy = projectCopy();
  const run: ProjectWithCounty['run'] = (file, ...args) => runIn(copy.root, [file, ...args]);
  if (countySlugs().includes(SLUG)) {
    copy.removeCounty(SLUG);
    await run(GENERATE);
  }
  const before = copy.contents();
  return {
    ...copy,
    run,
    add(files) {
      for (const [path, text] of files) copy.write(path, text);
    },
    touched() {
      const now = copy.contents();
      return [...new Set([...before.keys(), ...now.keys()])]
        .filter((path) => before.get(path) !== now.get(path))
        .sort();
    },
  };
}

/** With nothing of the test that runs it in its environment but where programs, papers and the home folder are. */
function runIn(root: string, args: readonly string[]): Promise<ProcessResult> {
  const { PATH, HOME } = process.env;
  const papers = papersPresent ? { PAPERS_DIR: PAPERS } : {};
  return runToEnd(process.execPath, args, { folder: root, environment: { PATH, HOME, ...papers } });
}
