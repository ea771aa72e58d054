import { instrumentTypes } from '#schema/values/instrument-types.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { under } from '#subgraphs/county/facts/fact.ts';
import { NO_END } from '#subgraphs/county/rules/status/spans.ts';
import { statusIntervals } from '#subgraphs/county/rules/status/status-intervals.ts';

/** The rows that say what an instrument's status is when, one for each state of each interval. */
export function statusIntervalRows({ id, type, facts }: InstrumentData) {
  const { period } = instrumentTypes[type];
  const intervals = statusIntervals({
    lifecycle: under(facts, 'lifecycle'),
    from: under(facts, period.from),
    to: under(facts, period.to),
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
