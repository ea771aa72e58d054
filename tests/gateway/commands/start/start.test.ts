import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { PATIENT } from '#tests/support/patience.ts';
import { runCommand } from '#tests/support/run-command.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';

const BODY = JSON.stringify({ query: '{ counties { code } dalarna { agreements { totalCount } } }' });

let base: string;
const running: RunningProcess[] = [];

/** Starts the hub as `npm start` does, in a process of its own. */
function run(environment: Record<string, string>): RunningProcess {
  const hub = runProcess(['start'], environment);
  running.push(hub);
  return hub;
}

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'start-'));
});
afterAll(async () => {
  for (const hub of running) hub.process.kill('SIGKILL');
  await Promise.all(running.map((hub) => hub.ended));
  rmSync(base, { recursive: true, force: true });
});

/** A paper of Dalarna whose lines facts cite. */
function citedPaper(): { slug: string; lineCount: number } {
  const found = readSeeds(`${SEEDS}dalarna`, 'dalarna').documents.find((one) => one.lineCount !== undefined);
  return { slug: found?.slug ?? '', lineCount: found?.lineCount ?? 0 };
}

/** A line that is about somebody; the number is nobody's. */
const CONTACT = 'Handläggare: Kim Exempelsson, 070-174 06 05';
const ABOUT_SOMEBODY = /exempelsson|174 ?06/i;

/** How often a hub finds a word that stands in no paper but the one that is attached here, now or as known at a moment. */
async function birdsAt(url: string, moment?: string): Promise<number> {
  const asKnownAt = moment === undefined ? '' : `, asKnownAt: "${moment}"`;
  const query = `{ search(text: "rördrommar"${asKnownAt}) { totalCount } }`;
  const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
  const answer = (await (await fetch(url, sent)).json()) as { data: { search: { totalCount: number } } };
  return answer.data.search.totalCount;
}

/** Sends a request whose body is still under way when the hub says that it has the request; `finish` sends the rest. */
async function upload(url: string) {
  const sent = request(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(BODY),
      expect: '100-continue',
    },
  });
  const answer = new Promise<string>((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (response: IncomingMessage) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    });
  });
  answer.catch(() => {});
  sent.flushHeaders();
  await once(sent, 'continue');
  sent.write(BODY.slice(0, 10));
  return { answer, finish: () => sent.end(BODY.slice(10)) };
}

async function stops(hub: RunningProcess): Promise<void> {
  expect(await hub.ended).toEqual({ code: 0, signal: null });
  expect(hub.out()).toMatch(/stopped\n$/);
  expect(hub.err()).toBe('');
}

/** Expects one sentence on standard error, as it is, and that nothing else was said there. */
async function refuses(hub: RunningProcess, sentence: string): Promise<void> {
  expect(await hub.ended).toEqual({ code: 1, signal: null });
  expect(hub.err()).toBe(`The hub cannot start: ${sentence}\n`);
}

describe('The hub, started', () => {
  let hub: RunningProcess;
  let url: string;

  beforeAll(async () => {
    hub = run({ DATA_DIR: join(base, 'data'), HOST: '127.0.0.1' });
    url = await hub.url;
  });

  it('says what it does, where it answers and what to try', async () => {
    await expect.poll(hub.out).toContain('Ctrl-C stops the hub.');
    expect(hub.out()).toMatch(/^County agreements hub: starting on .*data$/m);
    for (const county of ['dalarna', 'ostergotland', 'vastra-gotaland'])
      expect(hub.out()).toMatch(new RegExp(`^${county}: ready \\(\\d+ instruments added`, 'm'));
    expect(hub.out()).toMatch(/^Pages +http:\/\/127\.0\.0\.1:\d+\/ \(in a browser\)$/m);
    expect(hub.out()).toMatch(/^GraphiQL +http:\/\/127\.0\.0\.1:\d+\/graphiql$/m);
    expect(hub.out()).toMatch(/^(query|\{)/m);
    expect(hub.err()).toBe('');
  });

  it('answers over HTTP', async () => {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY });
    expect(await response.json()).toMatchObject({
      data: {
        counties: [{ code: '05' }, { code: '14' }, { code: '20' }],
        dalarna: { agreements: { totalCount: expect.any(Number) } },
      },
    });
  });

  it('says that it is well', async () => {
    const response = await fetch(new URL('/readiness', url));
    expect(await response.json()).toEqual({ name: 'hub', ready: true, problems: [] });
  });

  it('keeps a second start off its data', async () => {
    const second = run({ DATA_DIR: join(base, 'data') });
    await refuses(
      second,
      `the data folder ${join(base, 'data')} is in use by another hub; stop that one, or choose another folder with DATA_DIR`,
    );
  });

  it('keeps a second start off its port', async () => {
    const { port } = new URL(url);
    const second = run({ DATA_DIR: join(base, 'other'), PORT: port });
    await refuses(
      second,
      `port ${port} on 127.0.0.1 is already in use; stop what uses it, or choose another with PORT`,
    );
  });

  it('lets another process attach a paper to what it holds, and answers with its text at once', async () => {
    expect(await birdsAt(url)).toBe(0);
    const { slug, lineCount } = citedPaper();
    writeFileSync(join(base, 'paper.txt'), `Två rördrommar.\n${CONTACT}${'\n'.repeat(lineCount - 1)}`);
    const attached = await runCommand(
      ['documents', 'attach', 'dalarna', `${slug}=paper.txt`, '--data-dir', join(base, 'data')],
      { folder: base },
    );
    expect(attached).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining(`${slug}: ${lineCount} lines of`),
    });
    expect(await birdsAt(url)).toBeGreaterThan(0);
    expect(hub.out()).toMatch(/^dalarna: documents attach, asked for by a command: done \(\d+ ms\)$/m);
    expect(attached.out).toContain('"Kim Exempelsson" is withheld');
    expect(hub.out()).not.toContain('paper.txt');
  });

  it('lets another process erase that paper from what it holds, at the moment of before too', async () => {
    const before = new Date().toISOString();
    expect(await birdsAt(url, before)).toBeGreaterThan(0);
    const erased = await runCommand(
      ['documents', 'erase', 'dalarna', citedPaper().slug, '--data-dir', join(base, 'data')],
      { folder: base },
    );
    expect(erased).toMatchObject({ code: 0, err: '' });
    expect([await birdsAt(url), await birdsAt(url, before)]).toEqual([0, 0]);
    expect(erased.out).not.toMatch(ABOUT_SOMEBODY);
  });

  it('says nothing of who was named in that paper, however often it is asked', async () => {
    const body = JSON.stringify({
      query: '{ search(text: "Kim Exempelsson 070-174 06 05") { totalCount } nobody(id: "Exempelsson") }',
    });
    await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    await fetch(new URL('/search?q=Exempelsson', url));
    expect(hub.out() + hub.err()).not.toMatch(ABOUT_SOMEBODY);
  });

  it('stops at Ctrl-C when the requests under way are answered', async () => {
    const { answer, finish } = await upload(url);
    hub.process.kill('SIGINT');
    await expect.poll(hub.out).toContain('finishing the requests under way');
    finish();
    expect(JSON.parse(await answer)).toMatchObject({ data: expect.any(Object) });
    await stops(hub);
  });
});

describe('The hub, started again on the same data with a log for machines', () => {
  const time = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
  const reported = (hub: RunningProcess) =>
    hub
      .out()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const addressOf = (hub: RunningProcess) => reported(hub).find(({ event }) => event === 'listening').url;
  let hub: RunningProcess;

  beforeAll(async () => {
    hub = run({
      DATA_DIR: join(base, 'data'),
      HUB_LOG_FORMAT: 'json',
      HUB_METRICS_PORT: '0',
      HUB_STOP_DEADLINE: '100',
    });
    await vi.waitUntil(() => hub.out().includes('"event":"graphiql.listening"'), { timeout: PATIENT });
  });

  it('writes it as one JSON object on each line, and finds that nothing is new', () => {
    const unchanged = { changed: false, added: 0, updated: 0, removed: 0 };
    expect(reported(hub)).toEqual(reported(hub).map((event) => ({ ...event, time })));
    expect(reported(hub)).toContainEqual({ time, event: 'seeds.importing', county: 'dalarna' });
    expect(reported(hub)).toContainEqual({ time, event: 'county.ready', county: 'dalarna', ...unchanged });
    expect(addressOf(hub)).toMatch(/^http:.*\/graphql$/);
  });

  it('tells who tends it which revision each county is at', async () => {
    const { url } = reported(hub).find(({ event }) => event === 'metrics.listening');
    const revisions = (await (await fetch(url)).text()).match(/^hub_county_revision\{.*$/gm);
    expect(revisions?.map((line) => line.replace(/ \d+$/, ''))).toEqual(
      ['dalarna', 'ostergotland', 'vastra-gotaland'].map((slug) => `hub_county_revision{county="${slug}"}`),
    );
  });

  it('stops though a request never ends', async () => {
    await upload(addressOf(hub));
    hub.process.kill('SIGINT');
    expect(await hub.ended).toEqual({ code: 0, signal: null });
    expect(hub.err()).toBe('');
    expect(reported(hub).slice(-2)).toEqual([
      { time, event: 'stopping', signal: 'SIGINT' },
      { time, event: 'stopped' },
    ]);
  });
});

describe('The hub says in one sentence why it cannot start', () => {
  it('with a port that is none', async () => {
    await refuses(run({ DATA_DIR: join(base, 'unused'), PORT: 'abc' }), 'PORT="abc": expected a port number, 0–65535');
  });

  it('with a data folder that is a file', async () => {
    const file = join(base, 'file');
    writeFileSync(file, 'a poem');
    const hub = run({ DATA_DIR: file });
    expect(await hub.ended).toEqual({ code: 1, signal: null });
    expect(hub.err()).toMatch(/^The hub cannot start: the data folder .*file cannot be used: .*\n$/);
  });

  it('with a county’s folder that holds no database', async () => {
    // The others open fast, as they were made before.
    const data = join(base, 'data');
    rmSync(join(data, 'dalarna'), { recursive: true });
    writeFileSync(join(data, 'dalarna'), 'a poem');
    await refuses(
      run({ DATA_DIR: data }),
      `${join(data, 'dalarna')} does not open as a database (it is a file); move it away, and bring back a backup with hub restore, or start again from the seeds if there is nothing else in it`,
    );
  });
});
