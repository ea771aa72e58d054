import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COVERAGE_PLACEMENTS, type CoverageArgs } from '#schema/questions/coverage-question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { type Coverage, coverageAreas } from '#subgraphs/county/rules/coverage/areas.ts';
import { atOnce, counted } from '#tests/support/at-once.ts';
import { manyAgreements } from '#tests/support/made/many-agreements.ts';
import { agreementOf, coveringOf, day, randomFacts } from '#tests/support/made/random-agreements.ts';
import { point, statusOfPoint } from './naive-coverage.ts';

const areasOf = (all: InstrumentData[], args: CoverageArgs) => atOnce(coverageAreas(all.map(coveringOf), args));

const hundreds = fc
  .array(randomFacts, { minLength: 100, maxLength: 200 })
  .map((all) => all.map((each, index) => agreementOf('skane', `a-${index}`, each)));

/** What an answer says at a point: the status and who covers or may. */
function answeredAt({ entries, areas }: Coverage, age: number, date: string) {
  const found = areas.filter(({ ages, from, to }) => ages.from <= age && age <= ages.to && from <= date && date <= to);
  const idsAt = (places: number[]) => places.map((place) => entries[place]?.id);
  return found.map(({ status, covering, undetermined }) => [status, idsAt(covering), idsAt(undetermined)]);
}

/** What the naive opinion says there. */
function opinionAt(all: InstrumentData[], age: number, date: string, placement: CoverageArgs['placement']) {
  const answers = all.map((agreement) => point(agreement, age, date, placement));
  const idsWith = (wanted: string) => all.flatMap(({ id }, index) => (answers[index] === wanted ? [id] : []));
  return [[statusOfPoint(answers), idsWith('yes'), idsWith('perhaps')]];
}

const FIVE_YEARS = { ages: { from: 0, to: 20 }, placement: 'ANY', from: '2020-01-01', to: '2024-12-31' } as const;

describe('The coverage of hundreds of agreements', () => {
  it('says at any point what the rules say of that point alone', () => {
    const asked = fc.tuple(day, fc.integer({ min: 0, max: 14 }), fc.constantFrom(...COVERAGE_PLACEMENTS));
    fc.assert(
      fc.property(hundreds, asked, (all, [date, age, placement]) => {
        const args = { ages: { from: 0, to: 14 }, placement, from: '2019-12-01', to: '2020-01-30' };
        expect(answeredAt(areasOf(all, args), age, date)).toEqual(opinionAt(all, age, date, placement));
      }),
      { numRuns: 8 },
    );
  });

  it('says so over years as well, on every day on which it changes and the day before', () => {
    const all = manyAgreements('skane', 200);
    const answer = areasOf(all, FIVE_YEARS);
    const days = new Set(answer.areas.flatMap(({ from, to }) => [from, to]));
    for (const date of days)
      for (const age of [0, 12, 13, 17, 20])
        expect(answeredAt(answer, age, date)).toEqual(opinionAt(all, age, date, 'ANY'));
  });

  it('has no two entries that say the same, and none that no area names', () => {
    fc.assert(
      fc.property(hundreds, fc.constantFrom(...COVERAGE_PLACEMENTS), (all, placement) => {
        const args = { ages: { from: 0, to: 14 }, placement, from: '2019-12-01', to: '2020-01-30' };
        const { entries, areas } = areasOf(all, args);
        const said = entries.map(({ evidence, ...entry }) => JSON.stringify([entry, evidence.map(({ id }) => id)]));
        expect(new Set(said).size).toBe(entries.length);
        const named = new Set(areas.flatMap(({ covering, undetermined }) => [...covering, ...undetermined]));
        expect(named.size).toBe(entries.length);
      }),
      { numRuns: 8 },
    );
  });
});

describe('The work of a coverage', () => {
  it('is three steps for each agreement, one for each day on which one changes and one for each area', () => {
    const [some, many] = [300, 3_000].map((count) => {
      const all = manyAgreements('skane', count).map(coveringOf);
      const { result, steps } = counted(coverageAreas(all, FIVE_YEARS));
      return { count, days: steps - 1 - 3 * count - result.areas.length };
    });
    const periodDays = 1_827;
    expect(some?.days).toBeGreaterThan(0);
    expect(many?.days).toBeLessThanOrEqual(periodDays);
  });

  it('looks at the groups of an agreement once, and not at all where it never holds', () => {
    let looks = 0;
    const all = manyAgreements('skane', 300).map((agreement) => {
      const covering = coveringOf(agreement);
      return Object.defineProperty({ ...covering }, 'targetGroups', {
        get() {
          looks += 1;
          return covering.targetGroups;
        },
      });
    });
    const { entries } = atOnce(coverageAreas(all, FIVE_YEARS));
    const held = new Set(entries.map(({ id }) => id));
    expect(held.size).toBeLessThan(all.length);
    expect(looks).toBe(held.size);
  });
});

describe('The length of an answer', () => {
  const all = manyAgreements('skane', 200).map(coveringOf);
  const names = ({ areas }: Coverage) =>
    areas.reduce((sum, { covering, undetermined }) => sum + covering.length + undetermined.length, 0);
  const whole = names(atOnce(coverageAreas(all, FIVE_YEARS)));

  it('is whole up to as many names as there may be', () => {
    expect(names(atOnce(coverageAreas(all, FIVE_YEARS, whole)))).toBe(whole);
  });

  it('is refused with a sentence where it would be longer, and never cut', () => {
    expect(() => atOnce(coverageAreas(all, FIVE_YEARS, whole - 1))).toThrow(
      new HubError(
        'LIMIT_EXCEEDED',
        `coverageNames: the county’s areas would name agreements more than ${whole - 1} times; ask for a shorter period or fewer ages`,
        { limit: 'coverageNames', expected: whole - 1 },
      ),
    );
  });

  it('leaves room for one that names each of ten thousand agreements ten times', () => {
    expect(limits.coverageNames).toBeGreaterThanOrEqual(10 * 10_000);
  });
});
