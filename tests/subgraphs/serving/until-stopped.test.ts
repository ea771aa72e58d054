import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT } from '#tests/support/project-files.ts';

const STOPPED = 'tests/subgraphs/serving/stopped-process.ts';
/** Milliseconds to stop that are more than any test waits. */
const FOREVER = 600_000;

interface Watched {
  process: ChildProcess;
  out(): string;
  ended: Promise<number | null>;
}

const watched: Watched[] = [];
afterEach(() => {
  for (const { process: each } of watched.splice(0)) each.kill('SIGKILL');
});

function watch(command: string, args: readonly string[], environment: Record<string, string> = {}): Watched {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const one: Watched = { process: child, out: () => out, ended };
  watched.push(one);
  return one;
}

const running = (takes = 0) => watch(process.execPath, [STOPPED, String(takes)]);
const ready = (one: Watched) => expect.poll(one.out).toMatch(/^ready/m);

describe('A process that runs until it is stopped', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('closes what runs in it at %s, and ends well', async (signal) => {
    const one = running();
    await ready(one);
    one.process.kill(signal);
    expect(await one.ended).toBe(0);
    expect(one.out()).toMatch(/^ready \d+\nstopping\nstopped\n$/);
  });

  it('takes a signal that comes twice at once for one', async () => {
    const one = running(50);
    await ready(one);
    one.process.kill('SIGINT');
    one.process.kill('SIGTERM');
    expect(await one.ended).toBe(0);
  });

  it('ends at once at a second signal', async () => {
    const one = running(FOREVER);
    await ready(one);
    one.process.kill('SIGINT');
    await expect.poll(one.out).toContain('stopping');
    await new Promise((resolve) => setTimeout(resolve, 600));
    one.process.kill('SIGINT');
    expect(await one.ended).toBe(1);
  });

  it('ends with the npm that started it', async () => {
    const script = `require('node:child_process').spawn(process.execPath, ['${STOPPED}'], { stdio: 'inherit' })`;
    const npm = watch(process.execPath, ['-e', script], { npm_lifecycle_event: 'start' });
    await ready(npm);
    npm.process.kill('SIGKILL');
    // Its output is open for as long as the process that it started runs.
    await npm.ended;
    expect(npm.out()).toMatch(/^ready \d+\nstopping\nstopped\n$/);
  });

  it('outlives whoever started it otherwise', async () => {
    const script = `require('node:child_process').spawn(process.execPath, ['${STOPPED}'], { stdio: 'inherit' })`;
    const shell = watch(process.execPath, ['-e', script]);
    await ready(shell);
    shell.process.kill('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const id = Number(/\d+/.exec(shell.out())?.[0]);
    expect(process.kill(id, 'SIGTERM')).toBe(true);
    await shell.ended;
    expect(shell.out()).toContain('stopped');
  });
});
