import { describe, expect, it } from 'vitest';
import { budgetLine } from '#schema/values/budget-line.ts';
import { targetGroup } from '#schema/values/target-group.ts';
import type { Cell } from '#subgraphs/comparison/questions/compare/cell.ts';
import { standingCounts } from '#subgraphs/comparison/questions/compare/standing-counts.ts';
import { judge } from '#subgraphs/comparison/questions/compare/verdict.ts';
import { cell } from './given-cells.ts';

const { stated, illegible, themed, without } = cell;
const ONE = { basis: 'VALUE', many: false } as const;
const MANY = { basis: 'VALUE', many: true } as const;
const THEMES = { basis: 'THEMES', many: true } as const;
const NONE = { basis: 'NONE', many: true } as const;

/** The readings of a target group by its age, such as "0–20 år" or "upp till 21 år". */
function aged(min: number | null, max: number, maxInclusive: boolean | null): string[] {
  const description = { sv: 'Barn', en: 'Children' };
  const age = { wording: 'år', bound: maxInclusive === null ? 'UP_TO' : 'RANGE', min, max, maxInclusive };
  const value = targetGroup.schema.parse({ description, age, placement: 'REGARDLESS' });
  return targetGroup.readings(value) as string[];
}

const verdict = (cells: Cell[], aspect: Parameters<typeof judge>[1] = ONE) => judge(cells, aspect).verdict;

describe('A row is the SAME', () => {
  it('where all state one value', () => {
    expect(verdict([stated(['a']), stated(['a']), stated(['a'])])).toBe('SAME');
  });
  it('where an inferred value equals a stated one', () => {
    const inferred: Cell = { ...stated(['a']), standing: 'INFERRED' };
    expect(verdict([stated(['a']), inferred])).toBe('SAME');
  });
  it('where the sets of values are equal, in any order and however often each stands', () => {
    expect(verdict([stated(['a'], ['b'], ['a']), stated(['b'], ['a'])], MANY)).toBe('SAME');
  });
  it('where the statements have the same themes, however they are spread over statements', () => {
    expect(verdict([themed(['x', 'y']), themed(['y'], ['x'])], THEMES)).toBe('SAME');
  });
  it('beside an instrument to which the aspect does not apply, and one that is not there', () => {
    expect(verdict([stated(['a']), stated(['a']), without('NOT_APPLICABLE'), without('REMOVED')])).toBe('SAME');
  });
});

describe('A row is DIFFERENT', () => {
  it('where two state values that exclude each other', () => {
    expect(verdict([stated(['a']), stated(['a']), stated(['b'])])).toBe('DIFFERENT');
  });
  it('where no reading of one is a reading of the other', () => {
    expect(verdict([stated(['a', 'b']), stated(['c', 'd'])])).toBe('DIFFERENT');
  });
  it('where one set has a value that the other lacks', () => {
    expect(verdict([stated(['a'], ['b']), stated(['a'])], MANY)).toBe('DIFFERENT');
  });
  it('where statements have other themes', () => {
    expect(verdict([themed(['x']), themed(['x'], ['y'])], THEMES)).toBe('DIFFERENT');
  });
  it('where the ages are settled and differ', () => {
    expect(verdict([stated(aged(0, 17, true)), stated(aged(0, 20, true))], MANY)).toBe('DIFFERENT');
  });
});

describe('A row is UNDETERMINED', () => {
  it('where “up to 21” stands against 0–20', () => {
    expect(verdict([stated(aged(null, 21, null)), stated(aged(0, 20, true))], MANY)).toBe('UNDETERMINED');
  });
  it('where two have the same wording, which leaves room', () => {
    expect(verdict([stated(['a', 'b']), stated(['a', 'b'])])).toBe('UNDETERMINED');
  });
  it('where papers about one instrument read a value differently and one of them agrees with the other instrument', () => {
    expect(verdict([stated(['a'], ['b']), stated(['a'])])).toBe('UNDETERMINED');
  });
  it('where a value tells nothing', () => {
    expect(verdict([stated(null), stated(['a'])])).toBe('UNDETERMINED');
  });
  it('where one reading of several values makes the sets equal', () => {
    expect(verdict([stated(['b'], ['a', 'c']), stated(['b'], ['c'])], MANY)).toBe('UNDETERMINED');
    expect(verdict([stated(['a', 'c'], ['b']), stated(['b'], ['c'])], MANY)).toBe('UNDETERMINED');
  });
  it('where equal wordings of one instrument may mean two values', () => {
    expect(verdict([stated(['a', 'b'], ['a', 'b']), stated(['a'], ['b'])], MANY)).toBe('UNDETERMINED');
  });
  it('where two are illegible, even when what is left of them looks alike', () => {
    expect(verdict([illegible(null), illegible(null)])).toBe('UNDETERMINED');
    expect(verdict([illegible(['a']), illegible(['a'])])).toBe('UNDETERMINED');
  });
  it('where a garbled sum might be another', () => {
    const garbled = { costType: { sv: 'Lokaler', en: 'Premises' }, amount: null, candidateReadings: [1, 10] };
    const readings = budgetLine.readings(budgetLine.schema.parse(garbled));
    expect(verdict([illegible(readings), stated(['10'])], MANY)).toBe('UNDETERMINED');
  });
  it('where statements have no themes', () => {
    expect(verdict([themed([]), themed([])], THEMES)).toBe('UNDETERMINED');
    expect(verdict([themed([]), themed(['x'])], THEMES)).toBe('UNDETERMINED');
  });
  it('where the readings are too many to tell', () => {
    const wide = Array.from({ length: 40 }, (_, index) => `r${index}`);
    expect(verdict([stated(wide, wide), stated(['other'])], MANY)).toBe('UNDETERMINED');
  });
});

describe('A row is PARTLY_STATED', () => {
  it.each([ONE, MANY, THEMES])('where one says nothing, never SAME nor DIFFERENT ($basis, many: $many)', (aspect) => {
    const says = aspect.basis === 'THEMES' ? themed(['x']) : stated(['a']);
    expect(verdict([says, says, without('NOT_STATED')], aspect)).toBe('PARTLY_STATED');
  });
  it('also where the one that states it is illegible', () => {
    expect(verdict([illegible(null), without('NOT_STATED')])).toBe('PARTLY_STATED');
  });
});

describe('A row is NOT_CODED', () => {
  it.each([ONE, MANY, THEMES, NONE])(
    'where nobody has read the sources of one, whatever the others say ($basis)',
    (aspect) => {
      const says = aspect.basis === 'THEMES' ? themed(['x']) : stated(['a']);
      expect(verdict([says, says, without('NOT_CODED')], aspect)).toBe('NOT_CODED');
      expect(verdict([without('NOT_STATED'), without('NOT_CODED')], aspect)).toBe('NOT_CODED');
    },
  );
  it('unless a county is silent, of which nothing can be told at all', () => {
    expect(verdict([stated(['a']), without('NOT_CODED'), without('SILENT')])).toBe('INCOMPLETE');
  });
});

describe('Among those that state something', () => {
  const among = (cells: Cell[], aspect: Parameters<typeof judge>[1] = ONE) => judge(cells, aspect).amongStated;

  it.each(['NOT_STATED', 'NOT_CODED', 'NOT_APPLICABLE', 'SILENT', 'UNKNOWN', 'REMOVED'] as const)(
    'two that differ still differ beside one that is %s',
    (wordless) => {
      expect(among([stated(['a']), without(wordless), stated(['b'])])).toBe('DIFFERENT');
    },
  );
  it('two that are the same stay so beside one that is silent', () => {
    expect(among([stated(['a']), stated(['a']), without('NOT_STATED')])).toBe('SAME');
  });
  it('what is inferred counts', () => {
    expect(among([stated(['a']), { ...stated(['b']), standing: 'INFERRED' }])).toBe('DIFFERENT');
  });
  it('what cannot be read leaves it open', () => {
    expect(among([stated(['a']), illegible(null)])).toBe('UNDETERMINED');
  });
  it('nothing is told where fewer than two say something', () => {
    expect(among([stated(['a']), without('NOT_STATED'), without('SILENT')])).toBeNull();
  });
  it('nothing is told where an aspect is only shown', () => {
    expect(among([stated(['a']), stated(['b'])], NONE)).toBeNull();
  });
  it('the explanation of a row says what they show, where its verdict does not', () => {
    expect(judge([stated(['a']), stated(['b']), without('NOT_STATED')], ONE).explanation.en).toBe(
      'Stated for some but not for all; not stated is not the same as no. Among those that state something: at least two state different values.',
    );
  });
});

describe('The numbers of a row', () => {
  it('tell how many cells stand how', () => {
    const wordless = ['NOT_STATED', 'NOT_CODED', 'NOT_APPLICABLE', 'SILENT', 'UNKNOWN', 'REMOVED'] as const;
    const cells = [stated(['a']), stated(['b']), { ...stated(['b']), standing: 'INFERRED' as const }, illegible(null)];
    expect(standingCounts([...cells, ...wordless.map(without)])).toEqual({
      ...{ stated: 2, inferred: 1, illegible: 1, notStated: 1, notCoded: 1 },
      ...{ notApplicable: 1, silent: 1, unknown: 1, removed: 1 },
    });
  });
});

describe('A row has no finding', () => {
  it('NOT_STATED where none states it', () => {
    expect(verdict([without('NOT_STATED'), without('NOT_STATED'), without('NOT_APPLICABLE')])).toBe('NOT_STATED');
  });
  it('NOT_JUDGED where the aspect is only shown', () => {
    expect(verdict([stated(['a']), stated(['a'])], NONE)).toBe('NOT_JUDGED');
    expect(verdict([stated(['a']), without('NOT_STATED')], NONE)).toBe('NOT_JUDGED');
  });
  it('NOT_STATED where an aspect that is only shown is stated by none', () => {
    expect(verdict([without('NOT_STATED'), without('NOT_STATED')], NONE)).toBe('NOT_STATED');
  });
  it('NOT_JUDGED where only one can be compared', () => {
    expect(verdict([stated(['a']), without('NOT_APPLICABLE')])).toBe('NOT_JUDGED');
  });
  it('NOT_JUDGED, and not “not stated”, where there is nothing that could state it', () => {
    expect(verdict([without('NOT_APPLICABLE'), without('REMOVED')])).toBe('NOT_JUDGED');
  });
  it('INCOMPLETE where a county is silent, whatever the others say', () => {
    expect(verdict([stated(['a']), stated(['b']), without('SILENT')])).toBe('INCOMPLETE');
  });
});
