import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RunningProcess } from '#tests/support/running-process.ts';

/** Who answers a question, in processes of its own. */
export interface Rival {
  name: string;
  /** Where it answers. */
  url: string;
  /** Its processes, whose children are its own too. */
  pids: readonly number[];
}

/** The names that rivals have in what is told. */
export const RIVALS = {
  hub: 'the hub',
  apart: 'the hub, each county a process',
  stock: '(a) stock Apollo',
  base: '(b) the hub before',
  limit: '(c) one statement',
} as const;

/** A process that was started, with what ends it. */
export interface StartedRival {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts a program of rivals/ that tells its address on its first line. */
export async function startRival(file: string, ...args: string[]): Promise<StartedRival> {
  const program = fileURLToPath(new URL(`./rivals/${file}`, import.meta.url));
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString('utf8').trim()));
    ended.then(() => reject(new Error(`${file} ended before it answered`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A process of the hub as one of a rival's. */
export function pidOf({ process }: RunningProcess): number {
  return process.pid ?? 0;
}
