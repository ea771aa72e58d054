import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { under } from '#subgraphs/county/facts/fact.ts';
import { NO_END, statusIntervals } from '#subgraphs/county/rules/status/status-intervals.ts';
import { boundAspects } from '#subgraphs/county/rules/status/status-on.ts';

/** The rows that say what an instrument's status is when, one for each state of each interval. */
export function statusIntervalRows({ id, type, facts }: InstrumentData) {
  const bounds = boundAspects(type);
  const intervals = statusIntervals({
    lifecycle: under(facts, 'lifecycle'),
    from: under(facts, bounds.from),
    to: under(facts, bounds.to),
    decisions: under(facts, 'decisions'),
    consultations: under(facts, 'consultations'),
  });
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
