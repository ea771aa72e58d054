import { spawn } from 'node:child_process';

/** How a program ended, and what it wrote. */
export interface ProcessResult {
  code: number | null;
  out: string;
  /** What it said on standard error, without how far it has come: that it says only where the machine is slow. */
  err: string;
}

/** Text without the lines that tell how far something long has come. */
export function withoutProgress(text: string): string {
  return text.replace(/^.+: \d+ of \d+\n/gm, '');
}

/** Runs a program to its end, with the environment that is given and no other. */
export function runToEnd(
  program: string,
  args: readonly string[],
  { folder, environment }: { folder: string; environment: Record<string, string | undefined> },
): Promise<ProcessResult> {
  const child = spawn(program, args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const ran: ProcessResult = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    ran.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    ran.err += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ...ran, err: withoutProgress(ran.err), code }));
  });
}
