import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COVERAGE_PLACEMENTS, type CoverageArea, type CoverageArgs } from '#schema/questions/coverage-question.ts';
import { dayAfter, daysBetween } from '#schema/shared/days.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { coverageAreas } from '#subgraphs/county/rules/coverage/areas.ts';
import type { Layer, Rectangle } from '#subgraphs/county/rules/coverage/layers.ts';
import { tile } from '#subgraphs/county/rules/coverage/tiles.ts';
import { statusOn } from '#subgraphs/county/rules/status/status-on.ts';
import { validityOn } from '#subgraphs/county/rules/validity/validity-on.ts';
import { atOnce } from '#tests/support/at-once.ts';
import { agreementOf, coveringOf, day, randomFacts, statusFactsOf } from '#tests/support/made/random-agreements.ts';
import { point, statusOfPoint } from './naive-coverage.ts';

const rectangle: fc.Arbitrary<Rectangle> = fc
  .tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 14 }), day, day)
  .map(([a, b, one, other]) => ({
    ages: { from: Math.min(a, b), to: Math.max(a, b) },
    from: one < other ? one : other,
    to: one < other ? other : one,
  }));

const asked: fc.Arbitrary<CoverageArgs> = fc
  .tuple(rectangle, fc.constantFrom(...COVERAGE_PLACEMENTS))
  .map(([rest, placement]) => ({ ...rest, placement }));

const agreements = fc
  .array(randomFacts, { maxLength: 4 })
  .map((all) => all.map((each, index) => agreementOf('skane', `a-${index}`, each)));

const areasOf = (all: InstrumentData[], args: CoverageArgs) => atOnce(coverageAreas(all.map(coveringOf), args));

/** Every day of a period. */
function daysOf({ from, to }: Rectangle): string[] {
  const days = [from];
  for (let next = from; next < to; ) {
    next = dayAfter(next);
    days.push(next);
  }
  return days;
}

const sizeOf = ({ ages, from, to }: Rectangle) => (ages.to - ages.from + 1) * (daysBetween(from, to) + 1);

function holding<Of extends Rectangle>(all: readonly Of[], age: number, date: string): Of[] {
  return all.filter(({ ages, from, to }) => ages.from <= age && age <= ages.to && from <= date && date <= to);
}

/** Expects rectangles to tile a whole: their sizes add up, all lie within, and each point lies in one. */
function expectTiling(all: readonly Rectangle[], whole: Rectangle): void {
  expect(all.reduce((sum, each) => sum + sizeOf(each), 0)).toBe(sizeOf(whole));
  for (const { ages, from, to } of all) {
    expect(ages.from >= whole.ages.from && ages.to <= whole.ages.to).toBe(true);
    expect(from >= whole.from && to <= whole.to && ages.from <= ages.to && from <= to).toBe(true);
  }
  for (const date of daysOf(whole))
    for (let age = whole.ages.from; age <= whole.ages.to; age += 1) expect(holding(all, age, date)).toHaveLength(1);
}

/** Expects no two rectangles of the same content to make up a greater one together. */
function expectMaximal<Of extends Rectangle>(all: readonly Of[], contentOf: (of: Of) => unknown): void {
  const known = all.map((each) => ({ each, content: JSON.stringify(contentOf(each)) }));
  for (const { each: a, content } of known)
    for (const { each: b, content: other } of known) {
      if (content !== other) continue;
      const sameAges = a.ages.from === b.ages.from && a.ages.to === b.ages.to;
      const sameDays = a.from === b.from && a.to === b.to;
      expect(sameAges && dayAfter(a.to) === b.from).toBe(false);
      expect(sameDays && a.ages.to + 1 === b.ages.from).toBe(false);
    }
}

const contentOf = ({ ages: _, from: __, to: ___, ...content }: CoverageArea) => content;

function check(property: (all: InstrumentData[], args: CoverageArgs) => void, numRuns = 150): void {
  fc.assert(fc.property(agreements, asked, property), { numRuns });
}

describe('The areas of a coverage', () => {
  it('tile what is asked exactly: no hole and no double count', () => {
    check((all, args) => expectTiling(areasOf(all, args).areas, args));
  });

  it('say at every point what the rules say of that point alone', () => {
    check((all, args) => {
      const { areas, entries } = areasOf(all, args);
      for (const date of daysOf(args))
        for (let age = args.ages.from; age <= args.ages.to; age += 1) {
          const answers = all.map((agreement) => point(agreement, age, date, args.placement));
          const idsWith = (wanted: string) => all.flatMap(({ id }, index) => (answers[index] === wanted ? [id] : []));
          const [area] = holding(areas, age, date);
          const idsAt = (places: number[] = []) => places.map((place) => entries[place]?.id);
          expect([area?.status, idsAt(area?.covering), idsAt(area?.undetermined)]).toEqual([
            statusOfPoint(answers),
            idsWith('yes'),
            idsWith('perhaps'),
          ]);
        }
    }, 600);
  });

  it('show at every point the states of that day, and of what covers how certain it is that it is in force', () => {
    check((all, args) => {
      const { areas, entries } = areasOf(all, args);
      for (const { from, to, covering, undetermined } of areas)
        for (const date of [from, to])
          for (const place of [...covering, ...undetermined]) {
            const entry = entries[place];
            const agreement = all.find(({ id }) => id === entry?.id);
            if (!entry || !agreement) throw new Error('an area names what is not there');
            const facts = statusFactsOf(agreement);
            const { certainty } = validityOn(date, facts);
            expect(entry.states).toEqual(statusOn(date, facts).states);
            if (covering.includes(place)) expect(entry.certainty).toBe(certainty);
            else expect([certainty, 'POSSIBLE']).toContain(entry.certainty);
          }
    });
  });

  it('cannot be merged further with a neighbour that is the same', () => {
    check((all, args) => expectMaximal(areasOf(all, args).areas, contentOf));
  });

  it('come in order of age, then of day', () => {
    check((all, args) => {
      const keys = areasOf(all, args).areas.map(({ ages, from }) => `${String(ages.from).padStart(2, '0')} ${from}`);
      expect(keys).toEqual(keys.toSorted());
    });
  });

  it('do not depend on the order of the agreements', () => {
    check((all, args) => {
      const shown = ({ areas }: ReturnType<typeof areasOf>) =>
        areas.map(({ ages, from, to, status, certainty }) => ({ ages, from, to, status, certainty }));
      expect(shown(areasOf(all.toReversed(), args))).toEqual(shown(areasOf(all, args)));
    });
  });

  it('name no fewer agreements where more are looked at', () => {
    const names = ({ areas }: ReturnType<typeof areasOf>) =>
      areas.reduce((sum, { covering, undetermined }) => sum + covering.length + undetermined.length, 0);
    check((all, args) => {
      expect(names(areasOf(all.slice(1), args))).toBeLessThanOrEqual(names(areasOf(all, args)));
    });
  });

  it('cite for each entry at least one line', () => {
    check((all, args) => {
      for (const { evidence } of areasOf(all, args).entries) expect(evidence.length).toBeGreaterThan(0);
    });
  });

  it('are one gap where there is no agreement', () => {
    fc.assert(
      fc.property(asked, (args) => {
        const { ages, from, to } = args;
        expect(areasOf([], args).areas).toEqual([
          expect.objectContaining({ ages, from, to, status: 'GAP', certainty: null, covering: [], undetermined: [] }),
        ]);
      }),
    );
  });
});

describe('Tiling ages and days', () => {
  const grid = fc.tuple(
    rectangle,
    fc.array(fc.array(day, { maxLength: 4 }), { maxLength: 5 }),
    fc.array(fc.option(fc.integer({ min: 0, max: 1 })), { minLength: 16, maxLength: 80 }),
  );

  /** Layers that change on such days, what they hold drawn in turn; no two hold the same. */
  function layersOf({ ages, from }: Rectangle, changes: string[][], drawn: (number | null)[]): Layer[] {
    let next = 0;
    return changes.map((days, layer) =>
      [...new Set([from, ...days.filter((day) => day > from)])].sort().map((start) => ({
        from: start,
        contents: Array.from({ length: ages.to - ages.from + 1 }, () => {
          const content = drawn[next++ % drawn.length] ?? null;
          return content === null ? null : 2 * layer + content;
        }),
      })),
    );
  }

  it('keeps every content in its place, in tiles that are exact and maximal', () => {
    fc.assert(
      fc.property(grid, ([whole, changes, drawn]) => {
        const until = changes.map((days) => days.filter((day) => day <= whole.to));
        const layers = layersOf(whole, until, drawn);
        let admitted = 0;
        const tiles = atOnce(
          tile(whole, layers, (holds) => {
            admitted += holds;
          }),
        );
        expectTiling(tiles, whole);
        expectMaximal(tiles, ({ contents }) => contents);
        expect(admitted).toBe(tiles.reduce((sum, { contents }) => sum + contents.length, 0));
        for (const date of daysOf(whole))
          for (let age = whole.ages.from; age <= whole.ages.to; age += 1) {
            const held = layers.flatMap(
              (layer) => layer.findLast(({ from }) => from <= date)?.contents[age - whole.ages.from] ?? [],
            );
            expect(holding(tiles, age, date)[0]?.contents).toEqual(held);
          }
      }),
      { numRuns: 150 },
    );
  });
});
