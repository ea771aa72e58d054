import { describe, expect, it } from 'vitest';
import { schemaHindrances } from '#subgraphs/release/schema-hindrances.ts';

const SDL = 'type Query { a: Int old: Int @deprecated(reason: "use a") }';
const BROKEN = SDL.replace('a: Int', 'a: String');
const MORE = SDL.replace('a: Int', 'a: Int b: Int');
const LESS = SDL.replace(/ old.*\)/, '');
const TOLD = SDL.replace('a: Int', '"Told." a: Int');

const released = ['1.9.0', '1.10.0'].map((version) => ({ version, sdl: SDL }));
const hindrances = (version: string, sdl: string) => schemaHindrances({ version, sdl }, released);

describe('After 1.10.0', () => {
  it.each([
    ['a patch with the same schema', '1.10.1', SDL],
    ['a patch with other descriptions', '1.10.1', TOLD],
    ['a minor version with more', '1.11.0', MORE],
    ['a minor version without what was deprecated', '1.11.0', LESS],
    ['a major version that breaks what was', '2.0.0', BROKEN],
    ['1.10.0 itself, which is kept and not yet tagged, with more', '1.10.0', MORE],
  ])('%s may be released', (_, version, sdl) => {
    expect(hindrances(version, sdl)).toEqual([]);
  });

  it.each([
    ['a patch', '1.10.1'],
    ['a minor version', '1.11.0'],
    ['1.10.0 itself, which is kept,', '1.10.0'],
  ])('%s may not break what was', (_, version) => {
    expect(hindrances(version, BROKEN)[0]).toBe(
      'the public schema breaks 1.10.0, which needs version 2.0.0, or a deprecation first:\n  Query.a changed type from Int to String.',
    );
  });

  it.each([
    ['more', MORE],
    ['less', LESS],
  ])('a patch may not have %s', (_, sdl) => {
    expect(hindrances('1.10.1', sdl)).toEqual([
      'the public schema is another than that of 1.10.0, which needs version 1.11.0 at the least',
    ]);
  });

  it('an earlier version may not be released, nor what is none', () => {
    expect(hindrances('1.9.1', SDL)).toEqual([
      'package.json has the version 1.9.1; expected a later one than 1.10.0, which is released',
    ]);
    expect(hindrances('next', SDL)).toEqual([
      'package.json has the version next; expected three numbers, such as 1.2.3',
    ]);
  });
});

it('The first version may be released', () => {
  expect(schemaHindrances({ version: '0.1.0', sdl: SDL }, [])).toEqual([]);
});
