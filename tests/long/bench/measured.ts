import { cpuOfEach, duration, median, type Ratio, ratioOf, type Turn, throughput } from './ratios.ts';
import type { TakenTurns } from './take-turns.ts';

/** What is measured of turns, in the words of the table, and by what. */
export const MEASURES = { throughput, CPU: cpuOfEach, time: duration } as const;

export type Measure = keyof typeof MEASURES;

/** At least, or at most, so many times as much. */
export type Goal = { atLeast: number } | { atMost: number };

/** A line of the table: how many times as much one has as another. */
export interface Measured {
  /** What is done. */
  work: string;
  one: string;
  other: string;
  measure: Measure;
  /** `null` where it was not answered, or the system does not tell. */
  ratio: Ratio | null;
  /** None where the line is there to be known. */
  goal: Goal | null;
  /** What else must be known of the line. */
  note?: string;
}

/** What a rival did of some work, in numbers of this machine. */
export interface Amount {
  work: string;
  name: string;
  /** Requests, or rows, in a second, and milliseconds of processor for each; of the middle round. */
  perSecond: number;
  cpuMs: number | null;
}

/** What a part of the bench found. */
export interface Found {
  measured: Measured[];
  amounts: Amount[];
}

/** A line about two rivals of the same turns. */
export function compareTurns(turns: TakenTurns, line: Omit<Measured, 'ratio' | 'goal'> & { goal?: Goal }): Measured {
  const { goal = null, ...rest } = line;
  return { ...rest, ratio: ratioOf(turns.get(line.one), turns.get(line.other), MEASURES[line.measure]), goal };
}

/** What each rival did, in numbers. */
export function amountsOf(work: string, turns: TakenTurns): Amount[] {
  return [...turns]
    .filter(([, taken]) => taken.length > 0)
    .map(([name, taken]) => ({ work, name, perSecond: median(taken.map(throughput)), cpuMs: cpuMsOf(taken) }));
}

function cpuMsOf(taken: readonly Turn[]): number | null {
  return taken.every(({ cpu }) => cpu !== null) ? 1_000 * median(taken.map(cpuOfEach)) : null;
}

/** Whether a goal is reached by the middle of all rounds; `null` where nothing was measured. */
export function isReached({ ratio, goal }: Pick<Measured, 'ratio' | 'goal'>): boolean | null {
  if (!ratio || !goal) return null;
  return 'atLeast' in goal ? ratio.median >= goal.atLeast : ratio.median <= goal.atMost;
}
