import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Cell, CellStanding } from '#subgraphs/comparison/questions/compare/cell.ts';
import { standingCounts } from '#subgraphs/comparison/questions/compare/standing-counts.ts';
import { judge } from '#subgraphs/comparison/questions/compare/verdict.ts';
import { cell } from './given-cells.ts';

const { fact, stated, without } = cell;
const ASPECTS = [
  { basis: 'VALUE', many: false },
  { basis: 'VALUE', many: true },
  { basis: 'THEMES', many: true },
  { basis: 'NONE', many: true },
] as const;

const verdict = (cells: Cell[], aspect: Parameters<typeof judge>[1]) => judge(cells, aspect).verdict;

const WORDLESS = [
  'NOT_STATED',
  'NOT_CODED',
  'NOT_APPLICABLE',
  'SILENT',
  'UNKNOWN',
  'REMOVED',
] as const satisfies CellStanding[];
const standing = fc.constantFrom(...WORDLESS);
const readings = fc.option(fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }), { freq: 6 });
const themes = fc.subarray(['x', 'y', 'z']);
const anyFact = fc
  .tuple(readings, themes, fc.constantFrom(...(['STATED', 'STATED', 'INFERRED', 'ILLEGIBLE'] as const)))
  .map(([some, value, statedAs]) => fact(some, { value: { themes: value }, statedAs }));
const speaking = fc
  .array(anyFact, { minLength: 1, maxLength: 4 })
  .map((facts): Cell => ({ id: 'i', standing: 'STATED', facts }));
const settled = fc.constantFrom(stated(['a']), cell.themed(['x']));
const cells = fc.array(
  fc.oneof({ weight: 4, arbitrary: speaking }, { weight: 4, arbitrary: settled }, standing.map(without)),
  { maxLength: 4 },
);
const aspects = fc.constantFrom(...ASPECTS);

/** Every set that comes of choosing one reading of each fact, as one bit for each of a, b, c and d. */
function choices([first, ...rest]: readonly string[][]): number[] {
  if (!first) return [0];
  return choices(rest).flatMap((others) => first.map((reading) => others | (1 << 'abcd'.indexOf(reading))));
}

describe('A verdict', () => {
  it('does not depend on the order of the cells', () => {
    const twice = cells.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(fc.property(twice, aspects, ([some, other], aspect) => verdict(some, aspect) === verdict(other, aspect)));
  });

  it('does not depend on the order of the facts within a cell', () => {
    fc.assert(
      fc.property(cells, aspects, (some, aspect) => {
        const turned = some.map((each) => ({ ...each, facts: each.facts.toReversed() }));
        return verdict(some, aspect) === verdict(turned, aspect);
      }),
    );
  });

  it('is never DIFFERENT between an instrument and itself', () => {
    fc.assert(fc.property(speaking, aspects, (one, aspect) => verdict([one, one], aspect) !== 'DIFFERENT'));
  });

  it('is settled exactly as far as every choice of readings leads to the same answer', () => {
    const open = fc.array(fc.uniqueArray(fc.constantFrom(...'abcd'), { minLength: 1 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(open, open, (a, b) => {
        const equal = choices(a).flatMap((one) => choices(b).map((other) => one === other));
        const expected = equal.every(Boolean) ? 'SAME' : equal.some(Boolean) ? 'UNDETERMINED' : 'DIFFERENT';
        return verdict([stated(...a), stated(...b)], { basis: 'VALUE', many: true }) === expected;
      }),
      { numRuns: 500 },
    );
  });

  it('is never SAME or DIFFERENT beside one that says nothing', () => {
    fc.assert(
      fc.property(
        cells,
        aspects,
        (some, aspect) => !['SAME', 'DIFFERENT'].includes(verdict([...some, without('NOT_STATED')], aspect)),
      ),
    );
  });

  it.each(['NOT_STATED', 'NOT_CODED', 'SILENT'] as const)('is told of a row beside one that is %s', (wordless) => {
    const expected = { NOT_STATED: ['PARTLY_STATED', 'NOT_STATED'], NOT_CODED: ['NOT_CODED'], SILENT: ['INCOMPLETE'] };
    const speakingOnly = fc.array(fc.oneof(speaking, settled), { maxLength: 4 });
    fc.assert(
      fc.property(speakingOnly, fc.constantFrom(...ASPECTS.slice(0, 3)), (some, aspect) =>
        expected[wordless].includes(verdict([...some, without(wordless)], aspect)),
      ),
    );
  });

  it('among those that state something is not changed by any that do not', () => {
    fc.assert(
      fc.property(cells, standing, aspects, (some, silent, aspect) => {
        const [alone, beside] = [some, [...some, without(silent)]].map((row) => judge(row, aspect).amongStated);
        return alone === beside;
      }),
    );
  });

  it('among those that state something is the verdict of the row that they would be by themselves', () => {
    fc.assert(
      fc.property(cells, aspects, (some, aspect) => {
        const alone = some.filter(({ facts }) => facts.length > 0);
        const own = verdict(alone, aspect);
        const expected = alone.length < 2 || own === 'NOT_JUDGED' ? null : own;
        return judge(some, aspect).amongStated === expected;
      }),
    );
  });

  it('comes with numbers that add up to the columns', () => {
    fc.assert(
      fc.property(cells, (some) => {
        const counts = standingCounts(some);
        return Object.values(counts).reduce((sum, count) => sum + count, 0) === some.length;
      }),
    );
  });

  it('comes with its explanation in both languages', () => {
    fc.assert(
      fc.property(cells, aspects, (some, aspect) => {
        const { sv, en } = judge(some, aspect).explanation;
        return sv.endsWith('.') && en.endsWith('.') && sv !== en;
      }),
      { numRuns: 1_000 },
    );
  });
});
