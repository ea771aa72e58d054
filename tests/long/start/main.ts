// Starts the hub as `npm start` does on an installed clone, the first time and again, and says what each start takes until the first answer: time,
// processor time, memory; and what memory is after many requests. Of the project's counties on embedded databases, or of so many made-up ones on a PostgreSQL as the tests
// find one. Usage: npm run bench:start [later starts] [requests after each] [made-up counties]
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { freePort } from '#tests/support/free-port.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { residentBytes } from '#tests/support/resident-memory.ts';
import { cpuOf } from '../bench/process-cpu.ts';
import { onEmbedded, onPostgresql } from './started-on.ts';

const [later = 3, requests = 1_000, counties = 0] = process.argv.slice(2).map(Number);

/** What is asked in turn; each time in other words, so that none is answered out of memory. */
const QUESTIONS = [
  (n: number) =>
    `{ agreements(first: 50, filter: { text: "${n % 97}" }) { totalCount nodes { id title { text { sv } } } } }`,
  (n: number) => `{ search(text: "barn ${n}") { totalCount nodes { rank } } }`,
  (n: number) => `{ facts(first: 40) { nodes { wording inWords { sv } } } a${n}: __typename }`,
  (n: number) => `{ decisions(first: 40) { nodes { step { wording } } } a${n}: __typename }`,
];

/** What a start took until the first answer, and memory afterwards. */
interface Started {
  seconds: number;
  /** Seconds of processor; `null` where the system does not tell. */
  cpu: number | null;
  /** Megabytes that are in use. */
  first: number | null;
  afterwards: number | null;
}

const on = counties > 0 ? await onPostgresql(counties) : await onEmbedded();
try {
  show('the first start', await start());
  for (let turn = 1; turn <= later; turn++) show(`a later start, ${turn} of ${later}`, await start());
} finally {
  await on.close();
}

async function start(): Promise<Started> {
  const port = await freePort();
  const began = performance.now();
  const hub = spawn(process.execPath, [...argumentsOfStart(), '--port', String(port)], {
    cwd: on.root,
    env: { ...process.env, ...on.settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => hub.once('exit', resolve));
  const pid = hub.pid ?? 0;
  try {
    while (!(await answered(port, '{ agreements(first: 5) { nodes { id title { text { sv } } } } }')))
      if (hub.exitCode !== null) throw new Error('the hub ended before it answered');
    const seconds = (performance.now() - began) / 1_000;
    const [cpu, first] = [cpuOf([pid]), megabytesOf(pid)];
    for (let n = 0; n < requests; n++) await answered(port, QUESTIONS[n % QUESTIONS.length]?.(n) ?? '');
    return { seconds, cpu, first, afterwards: megabytesOf(pid) };
  } finally {
    hub.kill('SIGINT');
    await ended;
  }
}

/** As the script `start` of the project has them. */
function argumentsOfStart(): string[] {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(1);
}

async function answered(port: number, query: string): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Megabytes of a process that are in memory; `null` where the system does not tell. */
function megabytesOf(pid: number): number | null {
  const bytes = residentBytes(pid);
  return bytes === null ? null : bytes / 2 ** 20;
}

function show(what: string, { seconds, cpu, first, afterwards }: Started): void {
  const told = (value: number | null, digits: number, unit: string) =>
    value === null ? 'not told by this system' : `${value.toFixed(digits)} ${unit}`;
  console.log(
    `${what}: ${seconds.toFixed(1)} s to the first answer, processors ${told(cpu, 1, 's')}; memory ${told(first, 0, 'MB')}, after ${requests} requests ${told(afterwards, 0, 'MB')}`,
  );
}
