import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBefore } from '#schema/shared/days.ts';
import { BEGINNING } from '#subgraphs/county/rules/status/spans.ts';
import { validityIntervals } from '#subgraphs/county/rules/validity/validity-intervals.ts';
import { validityOn } from '#subgraphs/county/rules/validity/validity-on.ts';
import {
  agreementOf,
  day,
  type RandomFacts,
  randomLives,
  statusFactsOf,
} from '#tests/support/made/random-agreements.ts';
import { byTable, TABLE } from './naive-validity.ts';

const anyDay = fc.oneof(
  { weight: 8, arbitrary: day },
  fc.constantFrom('0001-01-01', '1950-06-01', '2018-12-31', '2021-01-01', '9999-12-31'),
);

const factsOf = (life: RandomFacts) => statusFactsOf(agreementOf('skane', 'a', life));
const certaintyOn = (life: RandomFacts, date: string) => validityOn(date, factsOf(life)).certainty;

function check(property: (life: RandomFacts, date: string) => void, numRuns = 500): void {
  fc.assert(fc.property(randomLives, anyDay, property), { numRuns });
}

describe('Validity on a day', () => {
  it('is what a table says that reads the same facts by itself', () => {
    check((life, date) => {
      expect(certaintyOn(life, date)).toBe(byTable(life, date));
    }, 3_000);
  });

  it.each(TABLE.map(([words, certainty], index) => ({ words, certainty, index })))(
    'is found to differ where a row of that table is wrong: "$words" $certainty',
    ({ certainty, index }) => {
      const wrong = TABLE.with(index, [TABLE[index]?.[0] ?? '', `not ${certainty}`]);
      const { failed } = fc.check(
        fc.property(randomLives, anyDay, (life, date) => certaintyOn(life, date) === byTable(life, date, wrong)),
        { numRuns: 200_000, endOnFailure: true },
      );
      expect(failed).toBe(true);
    },
  );

  it('says why in both languages, and rests on facts that are cited', () => {
    check((life, date) => {
      const { explanation, evidence, certainty } = validityOn(date, factsOf(life));
      expect(explanation.sv).toMatch(/\.$/);
      expect(explanation.en).toMatch(/\.$/);
      if (certainty !== 'NOT_EVIDENCED') expect(evidence.flatMap(({ citations }) => citations)).not.toEqual([]);
    });
  });
});

describe('The intervals of validity', () => {
  it('say on every day what validity on that day is', () => {
    check((life, date) => {
      const covering = validityIntervals(factsOf(life)).filter(
        ({ from, until }) => from <= date && (until === null || date < until),
      );
      expect(covering.map(({ certainty }) => certainty)).toEqual([certaintyOn(life, date)]);
    });
  });

  it('begin with the first day of all, follow each other without a gap, and change on their first days, not a day before', () => {
    check((life) => {
      const intervals = validityIntervals(factsOf(life));
      expect(intervals.map(({ from }) => from)).toEqual([
        BEGINNING,
        ...intervals.slice(0, -1).map(({ until }) => until),
      ]);
      expect(intervals.at(-1)?.until).toBeNull();
      for (const { from, certainty } of intervals.slice(1)) {
        expect(byTable(life, from)).toBe(certainty);
        expect(byTable(life, dayBefore(from))).not.toBe(certainty);
      }
    });
  });
});
