import { vi } from 'vitest';
import { runProgram } from '#gateway/command-line/program.ts';
import { commands } from '#gateway/commands/index.ts';
import { type ProcessResult, withoutProgress } from './run-to-end.ts';

/** Runs a command of `hub` that ends, in this process: what many tests run need not load everything each time. */
export async function runHere(args: readonly string[]): Promise<ProcessResult> {
  const ran: ProcessResult = { code: 0, out: '', err: '' };
  const said = (stream: 'out' | 'err', end: string) => (text: unknown) => {
    ran[stream] += `${text}${end}`;
    return true;
  };
  const listening = [
    vi.spyOn(console, 'log').mockImplementation(said('out', '\n')),
    vi.spyOn(console, 'error').mockImplementation(said('err', '\n')),
    vi.spyOn(process.stdout, 'write').mockImplementation(said('out', '')),
    vi.spyOn(process.stderr, 'write').mockImplementation(said('err', '')),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await runProgram(commands, args);
    return { ...ran, err: withoutProgress(ran.err), code: Number(process.exitCode) };
  } finally {
    process.exitCode = before;
    for (const one of listening) one.mockRestore();
  }
}
