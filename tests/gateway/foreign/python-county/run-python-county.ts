import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findProgram } from '#tests/support/find-program.ts';

/** Python where it is installed; `null` where it is not. */
export const PYTHON = findProgram(['python3'], process.env);

export interface PythonCounty {
  url: string;
  stop(): Promise<void>;
}

/** Runs the made-up county in Python, in a process of its own. */
export async function runPythonCounty(): Promise<PythonCounty> {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const args = ['./county.py', '../plain-county/halland.json', '../plain-county/halland.graphql'].map(path);
  const county: ChildProcess = spawn(PYTHON ?? '', ['-B', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(county, 'close');
  const [port] = (await once(county.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return {
    url: `http://127.0.0.1:${String(port).trim()}/graphql`,
    async stop() {
      county.kill();
      await ended;
    },
  };
}
