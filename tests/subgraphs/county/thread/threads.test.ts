import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LogEntry } from '#schema/shared/log.ts';
import { lockData } from '#subgraphs/county/store/database/data-lock.ts';
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { startThread, type ThreadOptions, type ThreadSubgraph } from '#subgraphs/county/thread/start-thread.ts';
import { inRequest, requestOrigin } from '#subgraphs/serving/current-request.ts';
import { pass, startClock, stopClock } from '#tests/support/manual-clock.ts';
import { PATIENT } from '#tests/support/patience.ts';

const SCRIPTED = new URL('./scripted-thread.ts', import.meta.url);
/** Milliseconds until a thread that ended is started again. */
const AGAIN = 500;
/** Milliseconds in which one says how it is. */
const TOLD_WITHIN = 2_000;

let base: string;
let logged: LogEntry[] = [];
let onLogged = () => {};
const open: ThreadSubgraph[] = [];

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'threads-'));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((thread) => thread.close()));
  logged = [];
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function start(options: Partial<ThreadOptions>): Promise<ThreadSubgraph> {
  const thread = await startThread({
    slug: 'dalarna',
    storage: { kind: 'memory' },
    log: (...entry) => {
      logged.push(entry);
      onLogged();
    },
    hangsAfter: PATIENT,
    closeWithin: PATIENT,
    ...options,
  });
  open.push(thread);
  return thread;
}

const play = (options: Partial<ThreadOptions> = {}) => start({ file: SCRIPTED, ...options });
const folder = (name: string) => ({ kind: 'folder' as const, path: join(base, name) });

/** Waits until a thread that was ended answers again, which it logs. */
function untilBack(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  onLogged = () => {
    if (logged.some(([event]) => event === 'thread.restarted')) resolve();
  };
  onLogged();
  return promise;
}

describe('A thread', () => {
  beforeEach(stopClock);
  afterEach(startClock);

  it('answers many requests at once, each with its own answer', async () => {
    const thread = await play();
    const queries = Array.from({ length: 50 }, (_, index) => `query ${index}`);
    const answers = await Promise.all(queries.map((query) => thread.execute({ query })));
    expect(answers).toEqual(queries.map((query) => ({ data: { query } })));
  });

  it('logs as part of the request that it answers', async () => {
    const thread = await play();
    const requests: unknown[] = [];
    onLogged = () => requests.push(requestOrigin());
    const origins = [{ id: 'req-1', trace: '4bf92f3577b34da6a3ce929d0e0e4736' }, undefined];
    for (const origin of origins) await inRequest(origin, () => thread.execute({ query: 'log' }));
    expect(requests).toEqual(origins);
  });

  it('that hangs keeps nobody waiting who asks how it is', async () => {
    const thread = await play();
    thread.execute({ query: 'hang' }).catch(() => {});
    const told = Promise.all([thread.unready(), thread.problem()]);
    await pass(TOLD_WITHIN);
    expect(await told).toEqual(['does not say how it is within 2000 ms', null]);
    await thread.worker()?.terminate();
  });

  it('that is killed fails its requests at once, and is started again', async () => {
    const thread = await play();
    const asked = thread.execute({ query: 'say nothing' });
    await Promise.all([expect(asked).rejects.toThrow('the thread of dalarna ended'), thread.worker()?.terminate()]);
    await expect(thread.execute({ query: 'x' })).rejects.toThrow('the thread of dalarna is not running');
    await pass(AGAIN);
    await untilBack();
    expect(await thread.execute({ query: 'x' })).toEqual({ data: { query: 'x' } });
    expect(logged).toEqual([
      ['thread.ended', { county: 'dalarna', restartInMs: 500 }],
      ['thread.restarted', { county: 'dalarna' }],
    ]);
  });

  it('that dies of an error says so and is started again', async () => {
    const thread = await play();
    await expect(thread.execute({ query: 'die' })).rejects.toThrow('the thread of dalarna ended');
    await pass(AGAIN);
    await untilBack();
    expect(await thread.execute({ query: 'x' })).toEqual({ data: { query: 'x' } });
    expect(logged[0]).toEqual(['unexpected', { subgraph: 'dalarna', error: expect.stringContaining('died') }]);
  });

  it('that hangs is ended with all its requests, and started again', async () => {
    const thread = await play({ hangsAfter: 300 });
    const asked = ['hang', 'x'].map((query) => thread.execute({ query }));
    const refused = asked.map((answer) => expect(answer).rejects.toThrow('the thread of dalarna ended'));
    await pass(300);
    await Promise.all(refused);
    expect(logged[0]).toEqual(['thread.hung', { county: 'dalarna', waitedMs: 300 }]);
    await pass(AGAIN);
    await untilBack();
    expect(await thread.execute({ query: 'x' })).toEqual({ data: { query: 'x' } });
  });

  it('that says that it works for a command does not hang, for as long as it says so', async () => {
    const thread = await play({ hangsAfter: 300 });
    const refused = expect(thread.execute({ query: 'work' })).rejects.toThrow('the thread of dalarna ended');
    await thread.execute({ query: 'x' });
    await pass(300);
    expect(logged).toEqual([]);
    await pass(300);
    await refused;
    expect(logged[0]).toEqual(['thread.hung', { county: 'dalarna', waitedMs: 300 }]);
  });

  it('that answers others does not hang, however long one request waits', async () => {
    const thread = await play({ hangsAfter: 300 });
    const refused = expect(thread.execute({ query: 'say nothing' })).rejects.toThrow('the thread of dalarna ended');
    for (let times = 0; times < 5; times += 1) {
      await pass(250);
      expect(await thread.execute({ query: 'x' })).toEqual({ data: { query: 'x' } });
    }
    expect(logged).toEqual([]);
    await pass(600);
    await refused;
  });

  it('says why it cannot answer, also when it does not run', async () => {
    const thread = await play();
    expect(await thread.unready()).toBe('is a play');
    await thread.close();
    expect(await thread.unready()).toBe('the thread of dalarna is not running');
  });

  it('that cannot start says why in its own words', async () => {
    await expect(play({ slug: 'fails' })).rejects.toMatchObject({
      code: 'DATA_UNREADABLE',
      message: 'the folder is a poem',
    });
  });

  it('closes, and is not started again', async () => {
    const thread = await play();
    await thread.close();
    expect(thread.worker()).toBeNull();
    expect(logged).toEqual([]);
  });

  it('that hangs when it is to close is ended', async () => {
    const thread = await play({ closeWithin: 300 });
    await thread.execute({ query: 'be stubborn' });
    const closed = thread.close();
    await pass(300);
    await closed;
    expect(thread.worker()).toBeNull();
  });

  it('that is closed while it starts again is gone', async () => {
    const thread = await play();
    await thread.worker()?.terminate();
    await pass(AGAIN);
    expect(thread.worker()).not.toBeNull();
    await thread.close();
    expect(thread.worker()).toBeNull();
  });
});

describe('A county in a thread, on a folder', () => {
  const agreements = '{ dalarna { agreements { totalCount } } }';
  const three = { data: { dalarna: { agreements: { totalCount: 3 } } } };

  it('answers, also after it was killed, and finds its data again after it was closed', async () => {
    const storage = folder('killed');
    const first = await start({ storage });
    expect(first.imported).toMatchObject({ changed: true });
    expect(await first.execute({ query: agreements })).toEqual(three);
    await first.worker()?.terminate();
    await untilBack();
    expect(await first.execute({ query: agreements })).toEqual(three);
    await first.close();
    const thread = await start({ storage });
    expect(await thread.unready()).toBeNull();
    expect(thread.imported).toEqual({ changed: false, added: 0, updated: 0, removed: 0 });
    expect(await thread.execute({ query: agreements })).toEqual(three);
  });

  it('opens where a first creation was killed', async () => {
    const storage = folder('leftover');
    mkdirSync(`${storage.path}.creating`);
    writeFileSync(join(`${storage.path}.creating`, 'PG_VERSION'), '17');
    expect(await (await start({ storage })).execute({ query: agreements })).toEqual(three);
  });
});

describe('What is no database', () => {
  const unreadable: [string, (path: string) => void][] = [
    ['a file', (path) => writeFileSync(path, 'a poem')],
    ['a folder of other things', (path) => write(path, 'poem.txt')],
    ['a folder that is no whole database', (path) => write(path, 'PG_VERSION')],
  ];
  it.each(unreadable)('such as %s, is not opened as one, and a sentence says so', async (name, make) => {
    const storage = folder(name);
    make(storage.path);
    const opened = openDatabase(storage);
    await expect(opened).rejects.toMatchObject({ code: 'DATA_UNREADABLE' });
    await expect(opened).rejects.toThrow(
      new RegExp(`^${storage.path} does not open as a database \\([^()]+\\); move it away`),
    );
  });

  function write(path: string, file: string): void {
    mkdirSync(path);
    writeFileSync(join(path, file), '17');
  }
});

describe('The lock of a data folder', () => {
  it('is refused to a second hub and free when the first closes', () => {
    const path = join(base, 'locked');
    const unlock = lockData(path, ['dalarna', 'skane']);
    expect(() => lockData(path, ['skane'])).toThrow(
      expect.objectContaining({
        code: 'DATA_IN_USE',
        message: `the data folder ${path} is in use by another hub; stop that one, or choose another folder with DATA_DIR`,
      }),
    );
    lockData(path, ['kalmar'])();
    unlock();
    lockData(path, ['skane'])();
  });

  it('is refused where the folder is a file', () => {
    const path = join(base, 'no-folder');
    writeFileSync(path, 'a poem');
    expect(() => lockData(path, ['dalarna'])).toThrow(
      expect.objectContaining({ code: 'DATA_UNREADABLE', message: expect.stringContaining(`${path} cannot be used`) }),
    );
  });
});
