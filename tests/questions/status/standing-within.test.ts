import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusOn } from '#subgraphs/county/rules/status/status-on.ts';
import { standingWithin } from '#subgraphs/county/rules/validity/standing-within.ts';
import { validityOn } from '#subgraphs/county/rules/validity/validity-on.ts';
import { byTable } from '#tests/questions/validity/naive-validity.ts';
import {
  agreementOf,
  day,
  type RandomFacts,
  randomLives,
  statusFactsOf,
} from '#tests/support/made/random-agreements.ts';
import { daysOf } from './days-of.ts';

/** Periods within the days that randomLives have and some before and after, of a single day too. */
const bound = fc.oneof({ weight: 8, arbitrary: day }, fc.constantFrom('2019-10-31', '2020-01-01', '2020-03-01'));
const periods = fc.tuple(bound, bound).map(([one, other]) => ({
  from: one < other ? one : other,
  to: one < other ? other : one,
}));

const factsOf = (life: RandomFacts) => statusFactsOf(agreementOf('skane', 'a', life));

interface Asked {
  life: RandomFacts;
  period: { from: string; to: string };
  inForce: boolean;
}

function check(property: (asked: Asked) => void, lives = randomLives): void {
  fc.assert(
    fc.property(lives, periods, fc.boolean(), (life, period, inForce) => property({ life, period, inForce })),
    { numRuns: 200 },
  );
}

/** Lives of which hardly any is told: half of them no day at all. */
const sparseLives = fc
  .tuple(
    randomLives,
    fc.subarray<keyof RandomFacts>(['lifecycle', 'validFrom', 'validTo', 'decisions', 'consultations']),
  )
  .map(([life, silent]) => ({ ...life, ...Object.fromEntries(silent.map((aspect) => [aspect, []])) }));

const intervalsOf = ({ life, period, inForce }: Asked) => standingWithin(period, factsOf(life), inForce);

/** What is asked on a single day, by itself. */
function onOneDay({ life, inForce }: Asked, date: string) {
  const { states, certainty, withinStatedPeriod, explanation } = statusOn(date, factsOf(life));
  const validity = inForce ? validityOn(date, factsOf(life)) : null;
  return {
    states,
    certainty,
    withinStatedPeriod,
    explanation,
    validity: validity?.certainty ?? null,
    validityExplanation: validity?.explanation ?? null,
  };
}

describe('What an instrument is over a period', () => {
  it('is on every day what the status and the validity on that day are', () => {
    check((asked) => {
      const told = intervalsOf(asked).flatMap(({ from, to, anyDateStated: _, evidence: __, ...standing }) =>
        daysOf(from, to).map((date) => [date, standing]),
      );
      const expected = daysOf(asked.period.from, asked.period.to).map((date) => [date, onOneDay(asked, date)]);
      expect(told).toEqual(expected);
    });
  });

  it('is on every day as surely in force as a table says that reads the same facts by itself', () => {
    check((asked) => {
      for (const { from, to, validity } of intervalsOf({ ...asked, inForce: true }))
        expect(new Set(daysOf(from, to).map((date) => byTable(asked.life, date)))).toEqual(new Set([validity]));
    });
  });

  it('differs between neighbours', () => {
    check((asked) => {
      const intervals = intervalsOf(asked);
      for (const [index, { from }] of intervals.entries()) {
        const before = intervals[index - 1];
        if (before) expect(onOneDay(asked, from)).not.toEqual(onOneDay(asked, before.to));
      }
    });
  });

  it('rests on what each of its days rests on, and on nothing else', () => {
    check((asked) => {
      for (const { from, to, evidence } of intervalsOf(asked)) {
        const facts = factsOf(asked.life);
        const expected = daysOf(from, to).flatMap((date) => [
          ...statusOn(date, facts).evidence,
          ...(asked.inForce ? validityOn(date, facts).evidence : []),
        ]);
        expect(new Set(evidence.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
      }
    });
  });

  it('is one interval, of the whole period, where no fact gives a date', () => {
    let undated = 0;
    check((asked) => {
      const intervals = intervalsOf(asked);
      const written = JSON.stringify(Object.values(factsOf(asked.life)).flat());
      const gives = /"(date|notBefore|notAfter)":"|"year":\d/.test(written);
      expect(intervals.map(({ anyDateStated }) => anyDateStated)).toEqual(intervals.map(() => gives));
      if (gives) return;
      undated++;
      expect(intervals).toMatchObject([asked.period]);
    }, sparseLives);
    expect(undated).toBeGreaterThan(0);
  });
});
