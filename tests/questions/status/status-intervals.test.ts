import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayBefore } from '#schema/shared/days.ts';
import { BEGINNING } from '#subgraphs/county/rules/status/spans.ts';
import { type StatusSpan, statusIntervals } from '#subgraphs/county/rules/status/status-intervals.ts';
import { type StatusFacts, statusOn } from '#subgraphs/county/rules/status/status-on.ts';
import { agreementOf, day, randomFacts, statusFactsOf } from '#tests/support/made/random-agreements.ts';

const facts = randomFacts.map((all) => statusFactsOf(agreementOf('skane', 'a', all)));
const anyDay = fc.oneof(day, fc.constantFrom('0001-01-01', '1950-06-01', '2018-12-31', '2021-01-01', '9999-12-31'));

const shown = ({ states, certainty, withinStatedPeriod }: Omit<StatusSpan, 'from' | 'until'>) => ({
  states,
  certainty,
  withinStatedPeriod,
});

function check(property: (facts: StatusFacts, date: string) => void): void {
  fc.assert(fc.property(facts, anyDay, property), { numRuns: 2_000 });
}

describe('The intervals of a status', () => {
  it('hold on every date what the status on that date is', () => {
    check((of, date) => {
      const within = statusIntervals(of).filter(({ from, until }) => from <= date && (until === null || date < until));
      expect(within.map(shown)).toEqual([shown(statusOn(date, of))]);
    });
  });

  it('change on the first day of each interval and not before', () => {
    check((of) => {
      for (const interval of statusIntervals(of).slice(1)) {
        expect(shown(statusOn(interval.from, of))).toEqual(shown(interval));
        expect(shown(statusOn(dayBefore(interval.from), of))).not.toEqual(shown(interval));
      }
    });
  });

  it('begin before every day that a paper names, follow each other without a gap and have no end', () => {
    check((of) => {
      const intervals = statusIntervals(of);
      expect(intervals.map(({ from }) => from)).toEqual([
        BEGINNING,
        ...intervals.slice(0, -1).map(({ until }) => until),
      ]);
      expect(intervals.at(-1)?.until).toBeNull();
      for (const { from, until } of intervals) expect(until === null || from < until).toBe(true);
    });
  });

  it('differ from their neighbours', () => {
    check((of) => {
      const intervals = statusIntervals(of).map(shown);
      for (const [index, interval] of intervals.slice(1).entries()) expect(interval).not.toEqual(intervals[index]);
    });
  });
});

describe('The day after and the day before', () => {
  it('undo each other', () => {
    fc.assert(fc.property(day, (date) => dayBefore(dayAfter(date)) === date && dayAfter(date) > date));
  });
});
