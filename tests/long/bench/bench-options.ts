import { Command, InvalidArgumentError, Option } from 'commander';
import type { BenchSizes } from './bench-part.ts';

/** What the command line says. */
export interface BenchOptions extends BenchSizes {
  rows: readonly string[];
  /** Whether the document is written: where every row is run, unless told otherwise. */
  write: boolean;
}

interface Given extends Omit<BenchOptions, 'rows' | 'write'> {
  rows?: readonly string[];
  write?: boolean;
}

/** Reads the command line; `parts` are the rows that there are, with what each measures. Ends the process where help is asked for. */
export function benchOptions(args: readonly string[], parts: ReadonlyMap<string, { what: string }>): BenchOptions {
  const names = [...parts.keys()];
  const program = new Command('npm run bench --')
    .description(
      'Measures the hub beside its rivals, in turn, in one run, and writes ratios to docs/performance.md. On the PostgreSQL that the tests find; nothing of the project’s own data is touched.',
    )
    .addOption(
      new Option('--rows <names>', `which rows to run, with commas: ${names.join(', ')}`).argParser((text: string) =>
        text.split(',').map((name) => {
          if (!parts.has(name))
            throw new InvalidArgumentError(`There is no row ${name}; there are ${names.join(', ')}.`);
          return name;
        }),
      ),
    )
    .option('--counties <numbers>', 'how many counties, one after the other', several(1, 21), [3, 21])
    .option('--agreements <number>', 'agreements of each county', whole(1, 1_000_000), 100)
    .option('--facts <number>', 'facts of each agreement, at least', whole(1, 1_000), 20)
    .option('--growth <small,large>', 'agreements of a small county and of a large one', pair, [100, 10_000])
    .option('--bulk <number>', 'agreements of the county that is pulled and imported', whole(1, 1_000_000), 500)
    .option('--rounds <number>', 'turns of each rival that are counted', whole(1, 1_000), 5)
    .option('--seconds <number>', 'seconds of each turn', number(0.1, 600), 2)
    .option('--clients <number>', 'clients that ask at once', whole(1, 100), 4)
    .option('--write', 'write docs/performance.md, which is done where all rows are run')
    .option('--no-write', 'write nothing')
    .addHelpText(
      'after',
      `\nRows:\n${[...parts].map(([name, { what }]) => `  ${name.padEnd(10)} ${what}`).join('\n')}\n
One row in a minute or two: npm run bench -- --rows questions --counties 3 --rounds 3 --seconds 1`,
    )
    .parse(args, { from: 'user' });
  const { rows = names, write = rows.length === names.length, ...sizes } = program.opts<Given>();
  return { ...sizes, rows, write };
}

function number(least: number, most: number) {
  return (text: string): number => {
    const value = Number(text);
    if (!(value >= least && value <= most)) throw new InvalidArgumentError(`Expected a number, ${least}–${most}.`);
    return value;
  };
}

function whole(least: number, most: number) {
  return (text: string): number => {
    const value = number(least, most)(text);
    if (!Number.isInteger(value)) throw new InvalidArgumentError('Expected a whole number.');
    return value;
  };
}

function several(least: number, most: number) {
  return (text: string): number[] => text.split(',').map(whole(least, most));
}

function pair(text: string): [number, number] {
  const [small, large, ...more] = several(1, 1_000_000)(text);
  if (small === undefined || large === undefined || more.length > 0 || small > large)
    throw new InvalidArgumentError('Expected two numbers, the smaller first, such as 100,100000.');
  return [small, large];
}
