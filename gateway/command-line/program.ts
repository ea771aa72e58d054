import { Command, CommanderError } from 'commander';
import { redacted } from '#schema/personal-data/personal-data.ts';
import { HubError } from '#schema/shared/errors.ts';
import { hubVersion } from '#schema/shared/hub-version.ts';
import { helpCommand } from './help-command.ts';
import { refusalInJson, wantsJson, writeJson } from './in-json.ts';

const WRONG_USAGE = 2;

/** What is said of arguments that are too many, but for the arguments: a name without quotation marks is two. */
const MORE_ARGUMENTS = /(but got \d+): .*(?=\.$)/m;

/**
 * Runs `hub` with the arguments of a command line. What was refused is said in one sentence on standard error; the exit
 * code is set, and the process ends when nothing more runs in it.
 */
export async function runProgram(commands: readonly Command[], args: readonly string[]): Promise<void> {
  const program = programOf(commands);
  if (args.length === 0) return program.outputHelp();
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error, wantsJson(args));
  }
}

function programOf(commands: readonly Command[]): Command {
  const program = new Command('hub')
    .description('Runs and tends the county agreements hub.')
    .usage('<command> [options]')
    .version(hubVersion())
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(MORE_ARGUMENTS, '$1')) })
    .showHelpAfterError(
      `Expected one of ${commands.map((one) => one.name()).join(', ')}; hub help <command> says more.`,
    )
    .addHelpText(
      'after',
      '\nSettings come from flags, then the environment, then the file hub.yaml; hub config shows those in force.',
    );
  for (const one of commands) {
    takeOver(program, one, one.name());
    program.addCommand(one);
  }
  return program.helpCommand(false).addCommand(helpCommand(program).copyInheritedSettings(program));
}

/** Lets a command, and those within it, behave as the program does, and name its own help where it is used wrongly. */
function takeOver(program: Command, one: Command, path: string): void {
  one.copyInheritedSettings(program).showHelpAfterError(`hub help ${path} says what is expected.`);
  for (const within of one.commands) takeOver(program, within, `${path} ${within.name()}`);
}

function exitCodeOf(error: unknown, inJson: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  const message = error instanceof HubError ? error.message : `Something unexpected went wrong: ${shortly(error)}`;
  if (inJson) writeJson(refusalInJson(error, message));
  else console.error(message);
  return 1;
}

/** An error on one line; what else it carries, such as a statement with its values, may hold what nobody should read. */
function shortly(error: unknown): string {
  return redacted(String(error).split('\n', 1)[0] ?? '');
}
