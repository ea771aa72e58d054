import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway } from '#gateway/create-gateway.ts';
import type { Gateway } from '#gateway/engine/public-gateway.ts';
import { createAnswerStore } from '#gateway/kept-answers/answer-store.ts';
import { limits } from '#schema/shared/limits.ts';
import { lockData } from '#subgraphs/county/store/database/data-lock.ts';
import { startThread, type ThreadSubgraph } from '#subgraphs/county/thread/start-thread.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { signedFetch } from '#subgraphs/serving/sign-fetch.ts';
import { PATIENT } from '#tests/support/patience.ts';
import { runCommand } from '#tests/support/run-command.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';
import { type SeedFolder, seedFolder } from '#tests/support/seed-folder.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { Answer } from '#tests/support/test-hub.ts';
import { withoutCost } from '#tests/support/without-cost.ts';

const QUERY = '{ county(code: "20") { coverage { knownGaps { sv } } } agreements { counties { status } } }';

let base: string;
let seeds: SeedFolder;
let changes = 0;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'kept-'));
  seeds = seedFolder('dalarna');
});
afterAll(() => {
  seeds.remove();
  rmSync(base, { recursive: true, force: true });
});

async function ask(url: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  });
  return withoutCost(response);
}

/** Has a command import seeds that say something new, in whichever process holds the data; tells what that is when it has returned. */
async function imported(dataDir: string): Promise<string> {
  const gap = `Detta saknas för gång ${++changes}.`;
  seeds.change('county.yaml', (document) => document.set('knownGaps', [{ sv: gap, en: gap }]));
  const { code, err } = await runCommand(['import', 'dalarna', seeds.path, '--data-dir', dataDir]);
  expect(err.replaceAll(/^.*(?:checked|brought in).*\n/gm, '')).toBe('');
  expect(code).toBe(0);
  return gap;
}

const gapOf = ({ data }: Answer) => data.county.coverage.knownGaps[0].sv;

describe('A hub in one process, while a command writes', () => {
  let hub: RunningProcess;
  let url: string;
  beforeAll(async () => {
    hub = runProcess(['start'], { DATA_DIR: join(base, 'hub') });
    url = await hub.url;
  });
  afterAll(() => hub.stop());

  it('gives no answer of before once the command has returned', async () => {
    for (let times = 0; times < 3; times += 1) {
      await ask(url);
      const said = await imported(join(base, 'hub'));
      expect(gapOf(await ask(url))).toBe(said);
      expect(gapOf(await ask(url))).toBe(said);
    }
  });
});

describe('A county in a thread', () => {
  let thread: ThreadSubgraph;
  let unlock: () => void;
  beforeAll(async () => {
    const dataDir = join(base, 'thread');
    unlock = lockData(dataDir, ['dalarna']);
    const storage = { kind: 'folder', path: join(dataDir, 'dalarna') } as const;
    thread = await startThread({ slug: 'dalarna', storage, log: () => {} });
  });
  afterAll(async () => {
    await thread.close();
    unlock();
  });

  it('has told of a change when the command that made it returns, and of none where nothing is different', async () => {
    const before = thread.changes?.();
    await imported(join(base, 'thread'));
    const after = thread.changes?.();
    await runCommand(['import', 'dalarna', seeds.path, '--data-dir', join(base, 'thread')]);
    expect([after === before, thread.changes?.() === after]).toEqual([false, true]);
  });

  it('tells of a change where it ends', async () => {
    const before = thread.changes?.();
    await thread.worker()?.terminate();
    expect(thread.changes?.()).not.toBe(before);
  });
});

describe('A gateway to a county in a process of its own', () => {
  let county: RunningProcess;
  let gateway: Gateway;
  let server: Listening;
  const store = createAnswerStore(1_000_000);
  const address = () => `${server.url}/graphql`;
  beforeAll(async () => {
    county = runProcess(['subgraph', 'dalarna'], { DATA_DIR: join(base, 'county') });
    const url = await county.url;
    const { subgraphs } = await sharedHub();
    gateway = createGateway({
      subgraphs: subgraphs.map(({ name, sdl, county: isCounty, ...rest }) =>
        name === 'dalarna' ? { name, sdl, county: isCounty, url } : { name, sdl, county: isCounty, ...rest },
      ),
      fetchFrom: (name) => signedFetch(name, undefined),
      countyDeadline: 2_000,
      requestDeadline: PATIENT,
      store,
    });
    server = await listen(gateway, { host: '127.0.0.1', port: 0 });
    // What was asked before it was known how counties stand is not kept.
    for (let times = 0; times < 20 && store.state().found === 0; times += 1) await ask(address());
  });
  afterAll(async () => {
    county.process.kill('SIGCONT');
    await server.close();
    await gateway.dispose();
    await county.stop();
  });

  it('gives no answer of before a second after a command has written', async () => {
    const said = await imported(join(base, 'county'));
    await sleep(limits.revisionAge);
    expect(gapOf(await ask(address()))).toBe(said);
  });

  it('names the county as silent a second after it hangs, and gives answers again when it is back', async () => {
    const before = await ask(address());
    expect(store.state().found).toBeGreaterThan(0);
    county.process.kill('SIGSTOP');
    await sleep(limits.revisionAge);
    const meanwhile = await ask(address());
    county.process.kill('SIGCONT');
    expect(meanwhile.errors?.map(({ extensions }) => extensions?.code)).toContain('COUNTY_TIMED_OUT');
    await expect.poll(() => ask(address()), { timeout: 30_000 }).toEqual(before);
  });

  it('gives no answer of a process that has ended', async () => {
    await ask(address());
    county.process.kill('SIGKILL');
    await county.ended;
    await sleep(limits.revisionAge);
    const { errors } = await ask(address());
    expect(errors?.map(({ extensions }) => extensions?.code)).toContain('COUNTY_UNAVAILABLE');
  });
});
