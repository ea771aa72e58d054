// Adds a county to a copy of the project as docs/adding-a-county.md says, once the one that the page shows and once one
// without any paper, runs everything there, and takes it away again. Usage: npm run adding-a-county [-- test files]
import { join } from 'node:path';
import { countyNames } from '#schema/contract/county-sdl.ts';
import { countyOnPage, emptyCounty, SLUG } from '#tests/docs/adding-a-county/county-on-page.ts';
import {
  GENERATE,
  LINT,
  type ProjectWithCounty,
  projectWithCounty,
  TYPES,
  VITEST,
} from '#tests/docs/adding-a-county/project-with-county.ts';
import { runProcess } from '#tests/support/running-process.ts';

/** What would add a county to a copy of the copy. */
const ITSELF = ['--exclude', 'tests/docs/adding-a-county/**'];
const QUERY = `{ counties { status } ${countyNames(SLUG).rootField} { agreements { totalCount } } }`;

const tests = process.argv.slice(2);
for (const [what, files] of [
  ['the county of the page', countyOnPage()],
  ['a county without any paper', emptyCounty()],
] as const) {
  const project = await projectWithCounty();
  try {
    project.add(files);
    console.log(`${what}: ${files.size} files`);
    await step(project, 'its seeds are in order', 'hub.ts', 'check', SLUG);
    await step(project, 'what is made is made', GENERATE);
    await step(project, 'nothing is to be formatted', ...LINT);
    await step(project, 'no type is wrong', ...TYPES);
    tell('a hub with it starts and answers', await started(project));
    await step(project, 'the examples are answered as before', 'tests/docs/examples/main.ts');
    await step(project, 'the tests pass', ...VITEST, ...ITSELF, ...tests);
    project.removeCounty(SLUG);
    await step(project, 'what is made is made again', GENERATE);
    tell('nothing is different from before', project.touched().join('\n'));
  } finally {
    project.remove();
  }
}

async function step(project: ProjectWithCounty, what: string, file: string, ...args: string[]): Promise<void> {
  const { code, out, err } = await project.run(file, ...args);
  tell(what, code === 0 ? '' : out + err);
}

/** Starts the hub; tells what is wrong with its answer, if anything is. */
async function started({ root }: ProjectWithCounty): Promise<string> {
  const hub = runProcess(['start'], { DATA_DIR: join(root, '.data') }, root);
  try {
    const headers = { 'content-type': 'application/json' };
    const asked = await fetch(await hub.url, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) });
    const answer = await asked.text();
    return /"errors"|UNAVAILABLE/.test(answer) ? answer : '';
  } finally {
    await hub.stop();
  }
}

/** Prints whether something holds, and otherwise why it does not. */
function tell(what: string, wrong: string): void {
  console.log(`  ${wrong === '' ? 'yes' : 'NO '} ${what}`);
  if (wrong === '') return;
  console.log(wrong);
  process.exitCode = 1;
}
