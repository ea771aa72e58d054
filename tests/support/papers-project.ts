import { countySlugs } from '#subgraphs/county/descriptors/discover.ts';
import { PAPERS_COUNTIES } from './papers-counties.ts';
import { projectCopy } from './project-copy.ts';
import { ROOT } from './project-files.ts';

/** Names the folder to the processes of a run of tests, where it is not the project's own. */
const VARIABLE = 'HUB_TESTS_PAPERS_PROJECT';

/**
 * The folder of a project whose counties are those of the papers, for what runs in processes of its own and takes
 * every county that it finds: the project itself, or a copy without the others where there are more.
 */
export function papersProject(): string {
  return process.env[VARIABLE] ?? ROOT;
}

/** Before a run of tests: makes that copy if it needs one. Returns what takes it away after the run. */
export default function makePapersProject(): () => void {
  const others = countySlugs().filter((slug) => !PAPERS_COUNTIES.includes(slug));
  if (others.length === 0) return () => {};
  const copy = projectCopy();
  for (const slug of others) copy.removeCounty(slug);
  process.env[VARIABLE] = copy.root;
  return copy.remove;
}
