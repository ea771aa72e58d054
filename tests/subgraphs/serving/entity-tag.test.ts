import { describe, expect, it } from 'vitest';
import { entityTag, holdsTag } from '#subgraphs/serving/entity-tag.ts';

const tag = 'W/"a,b"';

describe('A client holds what has a tag', () => {
  it.each([['W/"a,b"'], ['"a,b"'], ['"x", W/"a,b"'], ['"x","a,b" , "y"'], [' W/"a,b" '], [',,"a,b",'], ['*'], [' * ']])(
    'where it sends %s',
    (header) => {
      expect(holdsTag(header, tag)).toBe(true);
    },
  );

  it.each([
    [undefined],
    [null],
    [''],
    ['a,b'],
    ['"a"'],
    ['"a", "b"'],
    ['w/"a,b"'],
    ['W/ "a,b"'],
    ['"x" *'],
    ['x"a,b"'],
    ['"x"a,b"'],
    ["'a,b'"],
    ['"A,B"'],
  ])('not where it sends %j', (header) => {
    expect(holdsTag(header, tag)).toBe(false);
  });
});

describe('An entity tag', () => {
  it('is weak, and of signs that may stand in a header', () => {
    expect(entityTag('x')).toMatch(/^W\/"[\w-]{27}"$/);
  });

  it('is the same for the same parts', () => {
    expect(entityTag('type', new TextEncoder().encode('å'))).toBe(entityTag('type', new TextEncoder().encode('å')));
  });

  it('is another where parts are parted otherwise', () => {
    expect(entityTag('ab', 'c')).not.toBe(entityTag('a', 'bc'));
  });
});
