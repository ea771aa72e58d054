import { Command } from 'commander';

/**
 * `help`, which shows the help of the program, of a command, or of a command within one: `help documents attach`. A
 * command that there is not is wrong usage, answered with the help of what was found before it.
 */
export function helpCommand(program: Command): Command {
  return new Command('help')
    .summary('show the help of a command')
    .description('Shows the help of a command.')
    .argument('[command...]', 'the command, and the one within it')
    .action((names: readonly string[]) => {
      let found = program;
      for (const name of names) {
        const within = found.commands.find((one) => one.name() === name);
        if (!within) return found.help({ error: true });
        found = within;
      }
      found.help();
    });
}
