import { vi } from 'vitest';
import { backup } from '../../subgraphs/commands/backup.ts';
import { documents } from '../../subgraphs/commands/documents.ts';
import { exportCommand } from '../../subgraphs/commands/export.ts';
import { history } from '../../subgraphs/commands/history.ts';
import { importCommand } from '../../subgraphs/commands/import.ts';
import { runProgram } from '../../subgraphs/commands/program.ts';
import { restore } from '../../subgraphs/commands/restore.ts';
import type { Ran } from './run-command.ts';

const COMMANDS = [importCommand, exportCommand, documents, backup, restore, history];

/** Runs a data command of `hub` to its end, in this process: what many tests run need not load everything each time. */
export async function runHere(args: readonly string[]): Promise<Ran> {
  const ran: Ran = { code: 0, out: '', err: '' };
  const out = vi.spyOn(console, 'log').mockImplementation((line: string) => {
    ran.out += `${line}\n`;
  });
  const err = vi.spyOn(console, 'error').mockImplementation((line: string) => {
    ran.err += `${line}\n`;
  });
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await runProgram(COMMANDS, args);
    return { ...ran, code: Number(process.exitCode) };
  } finally {
    process.exitCode = before;
    out.mockRestore();
    err.mockRestore();
  }
}
