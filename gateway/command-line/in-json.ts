import { Option } from 'commander';
import { HubError } from '#schema/shared/errors.ts';

/** The flag of commands whose result programs may read. */
const FLAG = '--json';

/** The option of a command that can write what it found for programs. */
export function jsonOption(): Option {
  return new Option(FLAG, 'write what is found, or why it is refused, as one JSON document on standard output').default(
    false,
  );
}

/** Writes what a command found, for programs. */
export function writeJson(found: object): void {
  console.log(JSON.stringify(found, null, 2));
}

/** Whether a command line asks for JSON. */
export function wantsJson(args: readonly string[]): boolean {
  return args.includes(FLAG);
}

/** Why something was refused, for programs: its code, what was wrong, and where that is known. */
export function refusalInJson(error: unknown, message: string): object {
  const { code, details } = error instanceof HubError ? error : { code: 'INTERNAL_SERVER_ERROR', details: {} };
  return { error: { code, message, ...details } };
}
