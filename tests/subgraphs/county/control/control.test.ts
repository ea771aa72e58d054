import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HubError } from '#schema/shared/errors.ts';
import { hubVersion } from '#schema/shared/hub-version.ts';
import type { LogEntry } from '#schema/shared/log.ts';
import { type ControlConnection, reachControl } from '#subgraphs/county/control/ask-control.ts';
import { type Control, type ControlOptions, serveControl } from '#subgraphs/county/control/serve-control.ts';

let base: string;
let database: string;
let logged: LogEntry[] = [];
const serving: Control[] = [];

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'control-'));
});
afterEach(async () => {
  await Promise.all(serving.splice(0).map((control) => control.close()));
  logged = [];
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function serve(work: ControlOptions['work'], folder = mkdtempSync(join(base, 'data-'))): Promise<Control> {
  database = join(folder, 'dalarna');
  const control = await serveControl({ county: 'dalarna', database, work, log: (...entry) => logged.push(entry) });
  serving.push(control);
  return control;
}

async function reach(): Promise<ControlConnection> {
  const reached = await reachControl('dalarna', database);
  if (!reached) throw new Error('nothing listens');
  return reached;
}

const told = () => JSON.parse(readFileSync(`${database}.control.json`, 'utf8')) as { address: string; secret: string };

/** What is said to whoever says something of their own, until the connection ends or something is said. */
function say(...lines: unknown[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(told().address, () => {
      for (const line of lines) socket.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
    });
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk;
      socket.destroy();
    });
    socket.on('close', () => resolve(heard));
  });
}

describe('A process that holds a county’s data', () => {
  it('does work for a command: it tells what comes meanwhile, in order, and then the result', async () => {
    await serve(async (name, args, tell) => {
      for (let n = 1; n <= 100; n++) tell({ name, n });
      return { args };
    });
    const heard: unknown[] = [];
    const connection = await reach();
    expect(await connection.ask('list', { of: ['å', 'rad\nrad', null] }, (one) => heard.push(one))).toEqual({
      args: { of: ['å', 'rad\nrad', null] },
    });
    expect(heard).toEqual(Array.from({ length: 100 }, (_, index) => ({ name: 'list', n: index + 1 })));
    connection.close();
  });

  it('does one thing at a time, whoever asks', async () => {
    let under = 0;
    let most = 0;
    await serve(async (_, args) => {
      under += 1;
      most = Math.max(most, under);
      await new Promise(setImmediate);
      under -= 1;
      return args;
    });
    const connections = await Promise.all(Array.from({ length: 8 }, reach));
    const results = await Promise.all(connections.map((one, n) => one.ask('x', n, () => {})));
    expect({ results, most }).toEqual({ results: [0, 1, 2, 3, 4, 5, 6, 7], most: 1 });
    for (const one of connections) one.close();
  });

  it('passes a refusal on as it is, and goes on', async () => {
    await serve(async (name) => {
      if (name === 'wrong') throw new HubError('INVALID_SEED', 'expected another', { line: 3 });
      return 'right';
    });
    const connection = await reach();
    await expect(connection.ask('wrong', null, () => {})).rejects.toMatchObject({
      code: 'INVALID_SEED',
      message: 'expected another',
      details: { line: 3 },
    });
    expect(await connection.ask('right', null, () => {})).toBe('right');
    connection.close();
  });

  it('says of what nobody foresaw only that it was, and its log says what', async () => {
    await serve(() => Promise.reject(new Error('a statement with a name in it')));
    const connection = await reach();
    const refused = await connection.ask('x', null, () => {}).catch((error: Error) => error.message);
    expect(refused).toBe('the log of the hub that holds the data says what');
    expect(logged.map(([event]) => event)).toEqual(['command.ended', 'unexpected']);
    connection.close();
  });

  it('logs what was done by the name of the work alone', async () => {
    await serve(async () => 'secret');
    const connection = await reach();
    await connection.ask('documents attach', { file: 'secret' }, () => {});
    expect(logged).toEqual([
      [
        'command.ended',
        { county: 'dalarna', command: 'documents attach', outcome: 'done', tookMs: expect.any(Number) },
      ],
    ]);
    connection.close();
  });

  it.skipIf(process.platform === 'win32')('is reached by its own user alone', async () => {
    await serve(async () => null);
    for (const path of [`${database}.control.json`, told().address]) expect(statSync(path).mode & 0o077).toBe(0);
  });

  it.each<[string, unknown]>([
    ['without the secret', { secret: '', version: '1' }],
    ['with another of the same length', { secret: '0'.repeat(64), version: '1' }],
    ['with no greeting', { work: 'x', args: null }],
    ['with what is no JSON', 'GET / HTTP/1.1'],
  ])('says nothing to whoever comes %s, and does nothing', async (_, greeting) => {
    let done = 0;
    await serve(async () => {
      done += 1;
    });
    expect(await say(greeting, { work: 'x', args: null })).toBe('');
    expect(done).toBe(0);
  });

  it('does nothing for a command of another version, and names both', async () => {
    let done = 0;
    await serve(async () => {
      done += 1;
    });
    const heard = await say({ secret: told().secret, version: '0.0.9' }, { work: 'x', args: null });
    expect(JSON.parse(heard)).toMatchObject({
      kind: 'refused',
      code: 'DATA_IN_USE',
      message: `the hub that holds the data is of version ${hubVersion()}, and this command of 0.0.9; stop the hub first`,
    });
    expect(done).toBe(0);
  });

  it('that closes lets what it does end, refuses what waits, and leaves nothing', async () => {
    const { promise: ending, resolve: end } = Promise.withResolvers<string>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const control = await serve(() => {
      begin();
      return ending;
    });
    const [one, other] = [await reach(), await reach()];
    const first = one.ask('first', null, () => {});
    await begun;
    const second = other.ask('second', null, () => {}).catch((error: HubError) => error.message);
    const closed = control.close();
    expect(await reachControl('dalarna', database)).toBeNull();
    end('done');
    await closed;
    expect(await first).toBe('done');
    expect(await second).toMatch(/nothing was done|ended before it answered/);
    expect(readdirSync(dirname(database))).toEqual([]);
  });

  it('whose folder has too long a name for a socket listens elsewhere, and leaves nothing there', async () => {
    const deep = join(mkdtempSync(join(base, 'deep-')), 'a'.repeat(60), 'b'.repeat(60));
    mkdirSync(deep, { recursive: true });
    const control = await serve(async () => 'reached', deep);
    const { address } = told();
    const connection = await reach();
    expect(await connection.ask('x', null, () => {})).toBe('reached');
    connection.close();
    await control.close();
    expect(existsSync(dirname(address)) && process.platform !== 'win32').toBe(dirname(address) === '.');
  });
});

describe('What a process that was killed left behind', () => {
  it('reaches nobody', async () => {
    database = join(mkdtempSync(join(base, 'killed-')), 'dalarna');
    writeFileSync(`${database}.control.json`, JSON.stringify({ address: `${database}.control.sock`, secret: 'x' }));
    expect(await reachControl('dalarna', database)).toBeNull();
  });

  it.each([
    ['damaged', '{'],
    ['of another form', '{"address":1}'],
  ])('reaches nobody when it is %s', async (_, written) => {
    database = join(mkdtempSync(join(base, 'damaged-')), 'dalarna');
    writeFileSync(`${database}.control.json`, written);
    expect(await reachControl('dalarna', database)).toBeNull();
  });

  it('is no obstacle to the next', async () => {
    const folder = mkdtempSync(join(base, 'next-'));
    for (const ending of ['json', 'sock']) writeFileSync(join(folder, `dalarna.control.${ending}`), '');
    await serve(async () => 'reached', folder);
    const connection = await reach();
    expect(await connection.ask('x', null, () => {})).toBe('reached');
    connection.close();
  });
});

describe('A command whose hub ends before it answers', () => {
  it('says so, and what tells whether anything was changed', async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const { promise: never } = Promise.withResolvers<null>();
    database = join(mkdtempSync(join(base, 'ends-')), 'dalarna');
    await serveControl({
      county: 'dalarna',
      database,
      log: () => {},
      work: () => {
        begin();
        return never;
      },
    });
    const connection = await reach();
    const asked = connection.ask('x', null, () => {});
    await begun;
    connection.close();
    await expect(asked).rejects.toThrow(
      'the hub that holds the data of dalarna ended before it answered; hub history dalarna tells whether anything was changed',
    );
  });
});
