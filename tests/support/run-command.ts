import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { patientEnvironment } from './patience.ts';
import { ROOT } from './project-files.ts';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `hub` to its end, with an environment and in a folder of its own. */
export function runCommand(
  args: readonly string[],
  { environment = {}, folder = ROOT }: { environment?: Record<string, string>; folder?: string } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [join(ROOT, 'hub.ts'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...patientEnvironment, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ran: Ran = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    ran.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    ran.err += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ ...ran, code })));
}
