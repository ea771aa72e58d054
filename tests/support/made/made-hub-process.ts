import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { READINESS, readiness } from '#subgraphs/serving/readiness.ts';
import { freePort } from '../free-port.ts';
import { ROOT } from '../project-files.ts';
import { type MadeProjectOptions, madeProject } from './made-project.ts';

export interface MadeHubOptions extends MadeProjectOptions {
  /** The folder that keeps the data; one that is thrown away when left out. */
  data?: string | undefined;
}

/** A hub of made-up counties as a process of its own, as `npm start` runs it. */
export interface MadeHubProcess {
  url: string;
  /** Where it tells its metrics. */
  inside: string;
  process: ChildProcess;
  /** Stops it, and removes what was written for it. */
  stop(): void;
}

/** Writes the seeds of made-up counties and starts a hub over them; there when every county answers, which can take minutes. */
export async function startMadeHub({ data, ...made }: MadeHubOptions): Promise<MadeHubProcess> {
  const copy = madeProject(made);
  // GraphiQL is built of what is installed.
  copy.write('package-lock.json', readFileSync(`${ROOT}package-lock.json`, 'utf8'));
  const [port, inside] = [await freePort(), await freePort()];
  const folder = data ?? mkdtempSync(join(tmpdir(), 'made-hub-'));
  const flags = ['--port', String(port), '--metrics-port', String(inside), '--data-dir', folder];
  const hub = spawn(process.execPath, ['hub.ts', 'start', ...flags], {
    cwd: copy.root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await listening(hub);
  await whole(url);
  return {
    url,
    inside: `http://127.0.0.1:${inside}`,
    process: hub,
    stop() {
      hub.kill('SIGINT');
      copy.remove();
    },
  };
}

/** Waits until no county of the hub has a problem. */
async function whole(url: string): Promise<void> {
  for (;;) {
    const { problems } = readiness.parse(await (await fetch(`${url}${READINESS}`)).json());
    if (problems.length === 0) return;
    await sleep(1_000);
  }
}

/** Waits until the hub listens. */
function listening({ stdout }: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    stdout?.on('data', (chunk: Buffer) => {
      if (chunk.includes('GraphiQL')) resolve();
    });
    stdout?.on('end', () => reject(new Error('the hub ended before it listened')));
  });
}
