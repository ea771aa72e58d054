import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { papersProject } from './papers-project.ts';
import { patientEnvironment } from './patience.ts';

export interface RunningProcess {
  process: ChildProcess;
  /** What it has written so far. */
  out(): string;
  err(): string;
  /** Where it answers, once it says so. */
  url: Promise<string>;
  /** How it ended. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  stop(): Promise<void>;
}

/** Starts a command of `hub` that runs for long, in a process of its own; over the papers' counties unless told where. */
export function runProcess(
  args: readonly string[],
  environment: Record<string, string | undefined> = {},
  project = papersProject(),
): RunningProcess {
  const child = spawn(process.execPath, [join(project, 'hub.ts'), ...args], {
    cwd: project,
    env: { PATH: process.env.PATH, PORT: '0', ...patientEnvironment, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const ended: RunningProcess['ended'] = new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const found = /^(?:GraphQL +|.*"event":"listening","url":")([^\s"]+)/m.exec(out)?.[1];
      if (found) resolve(found);
    });
    ended.then(() => reject(new Error(`hub ${args.join(' ')} ended before it was ready:\n${out}${err}`)));
  });
  url.catch(() => {});
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return {
    process: child,
    out: () => out,
    err: () => err,
    url,
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
