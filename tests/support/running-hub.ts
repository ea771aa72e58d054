import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface RunningHub {
  process: ChildProcess;
  /** What it has written so far. */
  out(): string;
  err(): string;
  /** Where it answers, once it says that it is ready. */
  url: Promise<string>;
  /** How it ended. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Starts the hub as `npm start` does, in a process of its own. */
export function runHub(environment: { PORT?: string; HOST?: string; DATA_DIR: string }): RunningHub {
  const child = spawn(process.execPath, ['hub.ts', 'start'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const ended: RunningHub['ended'] = new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const found = /^GraphQL +(\S+)$/m.exec(out)?.[1];
      if (found) resolve(found);
    });
    ended.then(() => reject(new Error(`the hub ended before it was ready:\n${out}${err}`)));
  });
  url.catch(() => {});
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return { process: child, out: () => out, err: () => err, url, ended };
}
