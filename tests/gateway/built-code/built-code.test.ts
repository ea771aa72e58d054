import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countySlugs } from '#subgraphs/county/descriptors/discover.ts';
import { type ProjectCopy, projectCopy } from '#tests/support/project-copy.ts';
import { runToEnd } from '#tests/support/run-to-end.ts';
import { runProcess } from '#tests/support/running-process.ts';

let project: ProjectCopy;
let outside: string;
beforeAll(() => {
  project = projectCopy();
  project.write('package-lock.json', '{}');
  // One county is enough, and starts sooner.
  for (const slug of countySlugs().slice(1)) project.removeCounty(slug);
  outside = mkdtempSync(join(tmpdir(), 'built-code-'));
});
afterAll(() => {
  project.remove();
  rmSync(outside, { recursive: true, force: true });
});

/** Builds the code of the copy as it is now; returns the exit code, and what was said. */
const build = () =>
  runToEnd(process.execPath, ['gateway/built-code/build-code-process.ts'], {
    folder: project.root,
    environment: { PATH: process.env.PATH },
  });

/** The environment of a hub that loads built code and notes what it loads. */
const noting = (file: string) => ({
  NOTED: file,
  NODE_OPTIONS: ['load-built.ts', 'note-loaded.ts']
    .map((name, index) => join(project.root, index ? 'tests' : '', 'gateway/built-code', name))
    .map((path) => `--import ${pathToFileURL(path)}`)
    .join(' '),
});

/** Sources that were loaded, but those that look for what is built, and that build GraphiQL in a process of its own. */
function sourcesIn(file: string): string[] {
  const root = pathToFileURL(project.root).href;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((url) => url.startsWith(root) && url.endsWith('.ts'))
    .map((url) => url.slice(root.length))
    .filter(
      (path) =>
        !/^(?:tests\/)?gateway\/(?:built-code|graphiql\/(?:bundle|browser))\/|^schema\/shared\/digest-project\.ts$/.test(
          path,
        ),
    );
}

describe('Code that was built of the sources', () => {
  it('stands in for every one of them: in the process, in its threads, and for what is found in folders', async () => {
    expect(await build()).toEqual({ code: 0, out: '', err: '' });
    const noted = join(outside, 'noted');
    const hub = runProcess(['start', '--data-dir', join(outside, 'data')], noting(noted), project.root);
    try {
      const { origin } = new URL(await hub.url);
      const asked = ['/', '/graphql?query={agreements{totalCount}}', '/v1/reports/facts.csv'];
      for (const path of asked) expect([path, (await fetch(`${origin}${path}`)).status]).toEqual([path, 200]);
    } finally {
      await hub.stop();
    }
    expect(sourcesIn(noted)).toEqual([]);
    expect(hub.err()).toBe('');
  });

  it('is left aside as soon as a source is another', async () => {
    const noted = join(outside, 'noted-then');
    project.write('gateway/command-line/newer.ts', 'export {};\n');
    await runProcess(['--help'], noting(noted), project.root).ended;
    expect(sourcesIn(noted)).toContain('hub.ts');
  });

  it('is kept only when it can be loaded', async () => {
    const kept = () => readdirSync(join(project.root, '.compiled/code'));
    const before = kept();
    writeFileSync(join(project.root, 'gateway/start-all.ts'), 'throw new Error("cannot be loaded");\n');
    expect(await build()).toMatchObject({ code: 1, err: expect.stringContaining('cannot be loaded') });
    expect(kept()).toEqual(before);
  });
});
