import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { NO_END, statusIntervals } from '#subgraphs/county/rules/status/status-intervals.ts';
import { type StatusFacts, statusAspects } from '#subgraphs/county/rules/status/status-on.ts';

/** The rows that say what an instrument's status is when, one for each state of each interval. */
export function statusIntervalRows({ id, type, facts }: InstrumentData) {
  const named = Object.entries(statusAspects(type)).map(([role, aspect]) => [
    role,
    facts.filter((fact) => fact.aspect === aspect),
  ]);
  const intervals = statusIntervals(Object.fromEntries(named) as unknown as StatusFacts);
  return intervals
    .flatMap(({ from, until, states, certainty }) =>
      (states.length === 0 ? [null] : states).map((state) => ({ from, until, state, certainty })),
    )
    .map(({ from, until, ...rest }, position) => ({
      instrument: id,
      position,
      fromDay: from,
      untilDay: until ?? NO_END,
      ...rest,
    }));
}
