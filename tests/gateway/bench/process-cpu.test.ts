import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cpuOf, type ProcessTimes, parseStat } from '#tests/long/bench/process-cpu.ts';

/** A line of /proc/<pid>/stat: a process, its parent, and ticks of its own and of children that ended, in user and system. */
const line = (pid: number, name: string, parent: number, times: number[]) =>
  `${pid} (${name}) S ${parent} ${pid} ${pid} 0 -1 4194304 1 0 0 0 ${times.join(' ')} 20 0 1 0 100 1000 10`;

describe('A line of /proc', () => {
  it('tells the processor time of a process and of its children that ended, in seconds', () => {
    expect(parseStat(line(42, 'node', 7, [100, 20, 3, 4]))).toEqual({ pid: 42, parent: 7, seconds: 1.27 });
  });

  it('is read right where the name of the program has spaces and brackets', () => {
    expect(parseStat(line(42, 'post) gres: (hub', 7, [50, 0, 0, 0]))).toEqual({ pid: 42, parent: 7, seconds: 0.5 });
  });
});

describe('The processor time of processes', () => {
  const all: ProcessTimes[] = [
    { pid: 1, parent: 0, seconds: 1_000 },
    { pid: 10, parent: 1, seconds: 1 },
    { pid: 11, parent: 10, seconds: 2 },
    { pid: 12, parent: 11, seconds: 4 },
    { pid: 20, parent: 1, seconds: 8 },
  ];

  it('has that of all that they started, and of nobody else', () => {
    expect(cpuOf([10], all)).toBe(7);
  });

  it('has each process once, also where one was started by another that is asked for', () => {
    expect(cpuOf([10, 12, 20, 20], all)).toBe(15);
  });

  it('has nothing of one that is not there', () => {
    expect(cpuOf([99], all)).toBe(0);
  });

  it('is not known where the system does not tell it', () => {
    expect(cpuOf([10], null)).toBeNull();
  });
});

/** Takes a second of processor. */
const BURN = `
  const burn = () => { while (process.cpuUsage().user < 1_000_000); };`;

describe.runIf(process.platform === 'linux')('On Linux, the processor time of a process', () => {
  it.each([
    ['that ended', `require('node:child_process').spawnSync(process.execPath, ['-e', burn + '; burn()']);`],
    [
      'that still runs',
      `const child = require('node:child_process').spawn(process.execPath, ['-e', burn + '; burn(); console.log(1); setInterval(() => {}, 1_000)']);
       process.once('exit', () => child.kill());
       process.once('SIGTERM', () => process.exit());
       await new Promise((done) => child.stdout.once('data', done));`,
    ],
  ])('has that of a child %s', async (_, work) => {
    const child = started(
      `${BURN} (async () => { const burn = ${JSON.stringify(BURN)}; ${work} console.log('done'); setInterval(() => {}, 1_000); })()`,
    );
    await once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data');
    expect(cpuOf([child.pid ?? 0])).toBeGreaterThanOrEqual(0.9);
  });
});

function started(code: string): ChildProcess {
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(async () => {
    child.kill();
    await once(child, 'close');
  });
  return child;
}
