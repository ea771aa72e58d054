import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '#tests/support/project-files.ts';

const NPM = fileURLToPath(new URL('./scripted-npm.mjs', import.meta.url));
/** Milliseconds that no test waits for. */
const FOREVER = '600000';

let folder: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
  copyFileSync(join(ROOT, 'setup.mjs'), join(folder, 'setup.mjs'));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
});
afterEach(() => {
  for (const each of started.splice(0)) each.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Setup {
  process: ChildProcess;
  out(): string;
  ended: Promise<number | null>;
}

/** Runs the set-up, as npm does before `start`, or before `test` with `--all`. */
function setUp(
  args: readonly string[] = [],
  environment: Record<string, string> = {},
  command = ['setup.mjs', ...args],
): Setup {
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: { PATH: process.env.PATH, npm_execpath: NPM, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      out += chunk;
    });
  return { process: child, out: () => out, ended: new Promise((resolve) => child.once('close', resolve)) };
}

const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null);
const asked = () => (read('asked.txt') ?? '').trimEnd().split('\n').filter(Boolean);
const isStamped = () => existsSync(join(folder, 'node_modules/.installed'));
const npmBegun = ({ out }: Setup) => expect.poll(out).toMatch(/^npm \d+$/m);
/** Whether the npm that a set-up started runs no more. */
function npmGone({ out }: Setup): boolean {
  try {
    return !process.kill(Number(/^npm (\d+)$/m.exec(out())?.[1]), 0);
  } catch {
    return true;
  }
}

describe('The set-up', () => {
  it('installs before a start only what the hub runs with, once', async () => {
    expect(await setUp().ended).toBe(0);
    expect(await setUp().ended).toBe(0);
    expect(asked()).toEqual(['ci --omit=dev']);
  });

  it('adds before the tests what they need, and takes nothing of it away before a start', async () => {
    await setUp().ended;
    await setUp(['--all']).ended;
    await setUp().ended;
    await setUp(['--all']).ended;
    expect(asked()).toEqual(['ci --omit=dev', 'install --no-save']);
  });

  it('installs all at once where nothing is there before the tests', async () => {
    await setUp(['--all']).ended;
    expect(asked()).toEqual(['ci --include=dev']);
  });

  it('installs again when the lock file has changed', async () => {
    await setUp(['--all']).ended;
    writeFileSync(join(folder, 'package-lock.json'), '{ }');
    await setUp().ended;
    expect(asked()).toEqual(['ci --include=dev', 'ci --omit=dev']);
  });

  it('says when it failed, and tries again the next time', async () => {
    const failed = setUp([], { NPM_FAILS: '1' });
    expect(await failed.ended).toBe(1);
    expect(failed.out()).toContain('The packages could not be installed; npm says why above.');
    expect(isStamped()).toBe(false);
    expect(await setUp().ended).toBe(0);
    expect(asked()).toEqual(['ci --omit=dev', 'ci --omit=dev']);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ended by %s ends what it began, and leaves no tree for whole',
    async (signal) => {
      await setUp().ended;
      const adding = setUp(['--all'], { NPM_TAKES: FOREVER });
      await npmBegun(adding);
      adding.process.kill(signal);
      expect(await adding.ended).toBe(1);
      expect([npmGone(adding), isStamped(), read('.installing')]).toEqual([true, false, null]);
    },
  );

  it('ends with the npm that started it', async () => {
    const script = `require('node:child_process').spawn(process.execPath, ['setup.mjs'], { stdio: 'inherit' })`;
    const npm = setUp([], { NPM_TAKES: FOREVER }, ['-e', script]);
    await npmBegun(npm);
    npm.process.kill('SIGKILL');
    await npm.ended;
    await expect.poll(() => npmGone(npm)).toBe(true);
    expect(isStamped()).toBe(false);
  });

  it('killed outright leaves no tree for whole, and the next one does not wait for it', async () => {
    const killed = setUp([], { NPM_TAKES: FOREVER });
    await npmBegun(killed);
    killed.process.kill('SIGKILL');
    process.kill(Number(/^npm (\d+)$/m.exec(killed.out())?.[1]), 'SIGKILL');
    await killed.ended;
    expect([isStamped(), read('.installing')]).toEqual([false, String(killed.process.pid)]);
    expect(await setUp().ended).toBe(0);
    expect(isStamped()).toBe(true);
  });

  it('waits for one that is under way, and then has nothing to do', async () => {
    const first = setUp([], { NPM_TAKES: '700' });
    await npmBegun(first);
    const second = setUp();
    expect(await Promise.all([first.ended, second.ended])).toEqual([0, 0]);
    expect(second.out()).toContain(`Process ${first.process.pid} installs already`);
    expect(asked()).toEqual(['ci --omit=dev']);
  });
});
