import { describe, expect, it } from 'vitest';
import { findDerivedFields } from '#subgraphs/county/answers/derived/find-derived-fields.ts';
import { madeFolder } from '#tests/support/made/made-folder.ts';

const SDL = 'extend interface Instrument { "ord · words" wordCount: Int }';

describe('A folder of a derived field is refused by its name', () => {
  const resolving = (sdl: string) => ({ 'resolve.ts': 'export default () => 1;', 'word-count.graphql': sdl });
  it.each<[string, Record<string, string>, RegExp]>([
    ['without a resolver', { 'word-count.graphql': SDL }, /no resolve\.ts/],
    [
      'with a resolver that exports nothing',
      { ...resolving(SDL), 'resolve.ts': 'export const one = 1;' },
      /resolve\.ts/,
    ],
    ['with a resolver that is no function', { ...resolving(SDL), 'resolve.ts': 'export default 1;' }, /a function/],
    ['without SDL', { 'resolve.ts': 'export default () => 1;' }, /no SDL/],
    ['with SDL that cannot be read', resolving('extend interface'), /Syntax Error/],
    ['with SDL that extends nothing', resolving('type WordCount { count: Int }'), /by one field/],
    ['with SDL of two fields', resolving('extend interface Instrument { a: Int b: Int }'), /by one field/],
    [
      'with SDL of one field of agreements and another of directives',
      resolving('extend interface Agreement { a: Int } extend interface AssignmentDirective { b: Int }'),
      /by one field/,
    ],
    ['with SDL of what is no instrument', resolving('extend interface Fact { a: Int }'), /Instrument, Agreement/],
  ])('%s', async (_, files, problem) => {
    const found = findDerivedFields([madeFolder('word-count', files)]);
    await expect(found).rejects.toThrow(/\/word-count\//);
    await expect(found).rejects.toThrow(problem);
  });
});
