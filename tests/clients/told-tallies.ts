import type { ClientTally, DifferentAnswer } from './ask-client.ts';

const HEADINGS = ['client', 'asked', 'same at once', 'same from the cache', 'the same in part', 'different', 'refused'];

/** What came of all clients as a table, with why questions are not taken. */
export function talliesTable(tallies: readonly ClientTally[]): string {
  const rows = tallies.map(({ name, asked, sameAtOnce, sameAfterwards, partlyAfterwards, refused, different }) => [
    name,
    ...[asked, sameAtOnce, sameAfterwards, partlyAfterwards, different.length, sum(refused)].map(String),
  ]);
  const widths = HEADINGS.map((heading, at) => Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const lines = [HEADINGS, ...rows].map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const reasons = tallies.flatMap(({ name, refused }) =>
    reasonsOf(refused).map((reason) => `  ${name} refuses ${reason}`),
  );
  return [...lines, ...reasons].join('\n');
}

/** How many there are of each kind, the most first. */
export function reasonsOf(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([, one], [, other]) => other - one).map(([kind, count]) => `${count}: ${kind}`);
}

/** A different answer for a person to look into. */
export function toldDifferent({ question: { name, query, variables }, when, differences }: DifferentAnswer): string {
  const places = differences
    .slice(0, 5)
    .map(({ path, raw, told }) => `  ${path}: the hub says ${short(raw)}, the client ${short(told)}`);
  return [
    `${name}, ${when}:`,
    query,
    ...(Object.keys(variables).length > 0 ? [JSON.stringify(variables)] : []),
    ...places,
  ].join('\n');
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 300);
}
