import type { State } from './events.ts';
import { type Span, spansOf } from './spans.ts';
import { type Certainty, type StatusFacts, statusOn } from './status-on.ts';

/** What holds from one day up to another. */
export interface StatusSpan extends Span {
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
  return spansOf([...lifecycle, ...from, ...to, ...decisions, ...consultations], (day) => {
    const { states, certainty, withinStatedPeriod } = statusOn(day, facts);
    return { states, certainty, withinStatedPeriod };
  });
}
