import { dayAfter } from '#schema/shared/days.ts';
import { type Evidence, stated } from '#subgraphs/county/facts/fact.ts';
import type { State } from './events.ts';
import { type Certainty, type StatusFacts, statusOn } from './status-on.ts';

/** Before every day that a paper names. */
export const BEGINNING = '0001-01-01';

/** Sorts after every day: an interval without an end. */
export const NO_END = '~';

const ALL_TIME = { from: BEGINNING, to: NO_END };

/** What holds from one day up to another, which is not included; `null` where it holds for good. */
export interface StatusSpan {
  from: string;
  until: string | null;
  states: State[];
  certainty: Certainty;
  /** Whether the days lie in the stated period; `null` where the source does not settle it. */
  withinStatedPeriod: boolean | null;
}

/**
 * What holds when, for all time: without gaps, in order, neighbours different. Derived from the same
 * events as the status on one date, and equal to it on every date.
 */
export function statusIntervals(facts: StatusFacts): StatusSpan[] {
  const { lifecycle, from, to, decisions, consultations } = facts;
  const starts = [
    ...new Set([BEGINNING, ...turningDays([...lifecycle, ...from, ...to, ...decisions, ...consultations])]),
  ].sort();
  const intervals: StatusSpan[] = [];
  for (const day of starts) {
    const { states, certainty, withinStatedPeriod } = statusOn(day, facts);
    const before = intervals.at(-1);
    if (
      before &&
      JSON.stringify([before.states, before.certainty, before.withinStatedPeriod]) ===
        JSON.stringify([states, certainty, withinStatedPeriod])
    )
      continue;
    if (before) before.until = day;
    intervals.push({ from: day, until: null, states, certainty, withinStatedPeriod });
  }
  return intervals;
}

/**
 * Every day on which something may begin or end: a day that a fact names, the day after, the turns of a year. A day that
 * lies outside of a period is left out, where one is given.
 */
export function turningDays(facts: readonly Evidence[], period = ALL_TIME): string[] {
  const days: string[] = [];
  for (const { value } of stated(facts)) addDays(value, period, days);
  return days;
}

/** Adds what a value names, however deep in it. */
function addDays(value: unknown, period: typeof ALL_TIME, days: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  const { date, year } = value as { date?: unknown; year?: unknown };
  if (typeof date === 'string' && period.from <= date && date <= period.to) days.push(date, dayAfter(date));
  if (typeof year === 'number') days.push(`${year}-01-01`, `${year + 1}-01-01`);
  for (const inner of Object.values(value)) addDays(inner, period, days);
}
