import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type ProjectCopy, projectCopy } from '#tests/support/project-copy.ts';
import { type ProcessResult, runToEnd } from '#tests/support/run-to-end.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';

const FILE = 'seeds/dalarna/county.yaml';
const PLACE = /seeds\/dalarna\/county\.yaml line \d+ \(region\)/;

let project: ProjectCopy;
let data: string;
let running: RunningProcess | null = null;

/** Starts something of the hub whose seeds of one county hold a wrong word. */
async function start(...args: string[]) {
  running = runProcess(args, { DATA_DIR: data }, project.root);
  const url = await running.url;
  const readiness = await fetch(new URL('/readiness', url));
  return { url, status: readiness.status, readiness: (await readiness.json()) as object };
}

function hub(...args: string[]): Promise<ProcessResult> {
  return runToEnd(process.execPath, [join(project.root, 'hub.ts'), ...args], {
    folder: project.root,
    environment: { PATH: process.env.PATH, DATA_DIR: data },
  });
}

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'refused-start-'));
  project = projectCopy();
  project.removeCounty('vastra-gotaland');
  const sound = readFileSync(join(project.root, FILE), 'utf8');
  project.write(FILE, sound.replace(/^region: .*$/m, 'region: no-such-region'));
});
afterEach(async () => {
  await running?.stop();
  running = null;
});
afterAll(() => {
  project.remove();
  rmSync(data, { recursive: true, force: true });
});

it('The hub starts without the data of a county whose seeds are refused, and says why', async () => {
  const { url, status, readiness } = await start('start');
  expect([status, readiness]).toEqual([
    200,
    {
      name: 'hub',
      ready: true,
      problems: [expect.stringMatching(/^dalarna: holds no data yet/), expect.stringMatching(PLACE)],
    },
  ]);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ counties { slug status problem { en } coverage { instruments } } }' }),
  });
  expect((await response.json()).data.counties).toEqual([
    { slug: 'ostergotland', status: 'ANSWERED', problem: null, coverage: { instruments: expect.any(Number) } },
    { slug: 'dalarna', status: 'UNAVAILABLE', problem: { en: expect.stringMatching(PLACE) }, coverage: null },
  ]);
  expect(running?.out()).toMatch(/dalarna: its seeds are refused[^\n]*\nseeds\/dalarna\/county\.yaml:\d+: region: /);
  expect(running?.err()).toBe('');
});

it('A county in a process of its own starts too, and is not ready while it holds nothing', async () => {
  const { status, readiness } = await start('subgraph', 'dalarna');
  expect([status, readiness]).toMatchObject([
    503,
    { ready: false, problems: [expect.stringMatching(/^holds no data yet/), expect.stringMatching(PLACE)] },
  ]);
});

it('An import on request of such seeds is refused, and so is a check', async () => {
  const [imported, checked] = [await hub('import', 'dalarna'), await hub('check', 'dalarna')];
  for (const { code, err } of [imported, checked])
    expect([code, err]).toEqual([1, expect.stringMatching(/^seeds\/dalarna\/county\.yaml:\d+: region: /)]);
});
