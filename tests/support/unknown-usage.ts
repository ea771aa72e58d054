import type { Command } from 'commander';
import { commands } from '#gateway/commands/index.ts';

/** What a command line of `hub` names that there is not: its command, or options of it. */
export function unknownUsage(args: readonly string[]): string[] {
  let within: readonly Command[] = commands;
  let found: Command | undefined;
  for (const name of args) {
    if (within.length === 0) break;
    found = within.find((one) => one.name() === name);
    if (!found) return [name];
    within = found.commands;
  }
  const options = found?.options.map(({ long }) => long);
  return args.filter((arg) => arg.startsWith('--') && !options?.includes(arg.split('=', 1)[0] ?? ''));
}
