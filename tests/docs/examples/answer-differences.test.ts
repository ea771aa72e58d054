import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerDifferences } from './answer-differences.ts';

describe('What is different between two answers', () => {
  it.each([
    ['a value that changed', { a: { b: 1 } }, { a: { b: 2 } }, ['~ a.b: 1 → 2']],
    ['a value that became null', { a: 'x' }, { a: null }, ['~ a: "x" → null']],
    ['a field that came', { a: 1 }, { a: 1, b: { c: 2 } }, ['+ b: {"c":2}']],
    ['a field that went', { a: 1, b: [2] }, { a: 1 }, ['- b: [2]']],
    ['a row that came first', { rows: ['x', 'y'] }, { rows: ['w', 'x', 'y'] }, ['+ rows[0]: "w"']],
    ['a row that went in between', { rows: ['w', 'x', 'y'] }, { rows: ['w', 'y'] }, ['- rows[1]: "x"']],
    [
      'a row that changed',
      { rows: [{ id: 1 }, { id: 2, n: 3 }] },
      { rows: [{ id: 1 }, { id: 2, n: 4 }] },
      ['~ rows[1].n: 3 → 4'],
    ],
    ['a row as often as before and once more', { rows: ['x'] }, { rows: ['x', 'x'] }, ['+ rows[1]: "x"']],
    ['a list in place of an object', { a: {} }, { a: [] }, ['~ a: {} → []']],
  ])('is told of %s', (_, was, is, lines) => {
    expect(answerDifferences(was, is)).toEqual(lines);
  });

  it('is nothing where only the order of fields is another', () => {
    expect(answerDifferences({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toEqual([]);
  });

  const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
  it('is told of any two that are not the same, and of no two that are', () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(answerDifferences(one, structuredClone(one))).toEqual([]);
        expect(answerDifferences(one, other).length > 0).toBe(JSON.stringify(one) !== JSON.stringify(other));
      }),
    );
  });

  it('shows the beginning of a long value', () => {
    const [line = ''] = answerDifferences({}, { a: 'x'.repeat(1_000) });
    expect(line).toMatch(/^\+ a: "x+…$/);
    expect(line.length).toBeLessThan(200);
  });
});
