import { type ChaosTally, NOTHING } from './chaos-tally.ts';
import type { ChaosOutcome } from './run-chaos.ts';

/** What a gateway may hold more afterwards: bytes, beside half of what it held before. */
const MORE = 64_000_000;

/** What was answered, on one line. */
export function toldTally({ answers, whole, partial, refused, wrong }: ChaosTally): string {
  const refusals = [...refused].map(([why, count]) => `${count} × ${why}`).join(', ') || 'none';
  return `${answers} answers: ${whole} whole, ${partial} without some county, ${wrong} wrong; refused: ${refusals}`;
}

/** What came over the counties and what became of it, a line for each trouble. */
export function troublesTable({ tally, spells, recovered, memory }: ChaosOutcome): string {
  const times = Map.groupBy(spells, ({ trouble }) => trouble);
  const names = [...new Set([...times.keys(), ...tally.named.keys()])].sort();
  const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(0)} MB`;
  return [
    `${'times'.padStart(6)} ${'named'.padStart(7)}  what was wrong with the county`,
    ...names.map((name) => {
      const [count, named] = [times.get(name)?.length ?? 0, tally.named.get(name) ?? 0];
      return `${String(count).padStart(6)} ${String(named).padStart(7)}  ${name}`;
    }),
    `all was answered whole ${(recovered / 1_000).toFixed(0)} s after the last trouble`,
    `the gateway held ${megabytes(memory.before.held)} before and ${megabytes(memory.after.held)} after, and had at most ${megabytes(memory.after.most)} of the machine`,
    ...(tally.named.has(NOTHING) ? [`named though nothing was wrong: ${tally.named.get(NOTHING)}`] : []),
  ].join('\n');
}

/** What must not be, of all that a run came to. */
export function faultsOf({ wrong, stillPartial, memory, deaths }: ChaosOutcome): string[] {
  const most = 1.5 * memory.before.held + MORE;
  return [
    ...wrong.map((each) => `${each.question}: ${each.wrong.join('; ').slice(0, 500)} (${each.troubles.join(', ')})`),
    ...stillPartial.map((each) => `still not whole: ${each}`),
    ...deaths,
    ...(memory.after.held > most ? [`the gateway holds ${memory.after.held} bytes, and may ${most}`] : []),
  ];
}
