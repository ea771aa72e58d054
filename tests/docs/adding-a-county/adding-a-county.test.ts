import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyOnPage, SLUG } from './county-on-page.ts';
import { GENERATE, type ProjectWithCounty, projectWithCounty, VITEST } from './project-with-county.ts';

/** Far more than any step takes, with tests that run within one. */
const timeout = 600_000;

/** Of every county found, and of the papers' counties: few of many, as `npm run adding-a-county` runs all, and the types. */
const TESTS = [
  'tests/schema/contract.test.ts',
  'tests/schema/generated.test.ts',
  'tests/schema/codebook.test.ts',
  'tests/docs/examples/examples.test.ts',
];

describe('A county that is added as docs/adding-a-county.md says', { timeout }, () => {
  const files = countyOnPage();
  let project: ProjectWithCounty;
  beforeAll(async () => {
    project = await projectWithCounty();
    project.add(files);
  }, timeout);
  afterAll(() => project.remove());

  async function succeeds(file: string, ...args: readonly string[]): Promise<string> {
    const { code, out, err } = await project.run(file, ...args);
    expect({ code, said: code === 0 ? '' : out + err }).toEqual({ code: 0, said: '' });
    return out;
  }

  it('is two folders and nothing else', () => {
    const folders = [...files.keys()].map((path) => path.split('/').slice(0, 2).join('/'));
    expect([...new Set(folders)]).toEqual([`subgraphs/${SLUG}`, `seeds/${SLUG}`]);
    expect(project.touched()).toEqual([...files.keys()].sort());
  });

  it('has its seeds in order', async () => {
    const [first, ...left] = (await succeeds('hub.ts', 'check', SLUG)).trimEnd().split('\n');
    expect(first).toBe(`${SLUG}: 1 instruments, 1 documents, 25 facts`);
    expect(left.filter((line) => !line.startsWith('  left to read, '))).toEqual([]);
  });

  it('changes only what is made from the contract', async () => {
    await succeeds(GENERATE);
    const others = project.touched().filter((path) => !files.has(path));
    expect(others).toContain(`schema/generated/subgraphs/${SLUG}.graphql`);
    expect(others.filter((path) => !path.startsWith('schema/generated/'))).toEqual([]);
  });

  it('leaves the tests as they are: they pass', async () => {
    const out = await succeeds(...VITEST, '--maxWorkers=1', ...TESTS);
    expect(out).toMatch(/^\d{3} passed, 0 failed, 0 skipped$/m);
  });

  it('is gone without a trace when its folders are, and what is made is made again', async () => {
    project.removeCounty(SLUG);
    await succeeds(GENERATE);
    expect(project.touched()).toEqual([]);
  });
});
