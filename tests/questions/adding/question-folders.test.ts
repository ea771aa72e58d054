import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMerges } from '#subgraphs/comparison/find-merges.ts';
import { QUESTIONS } from '#subgraphs/comparison/question-folders.ts';
import { findParts, PARTS } from '#subgraphs/county/answers/parts/find-parts.ts';
import { foldersIn } from '#subgraphs/discovery/folders.ts';
import { madeFolder } from '#tests/support/made/made-folder.ts';

/** A folder of questions with one, "weather", that holds these files. */
const withWeather = (files: Readonly<Record<string, string>>) => madeFolder('weather', files);

const SDL = 'extend type Query { weather: Weather } type Weather { wind: Int @requires(fields: "__answer__") }';

describe('A folder of the comparison’s questions is refused by its name', () => {
  const resolving = (fields: string) => ({ 'merge.ts': `export default ${fields};`, 'weather.graphql': SDL });
  it.each<[string, Record<string, string>, RegExp]>([
    ['without a merge', { 'weather.graphql': SDL }, /no merge\.ts/],
    ['with a merge that exports nothing', { ...resolving('{}'), 'merge.ts': 'export const weather = 1;' }, /merge\.ts/],
    ['with a merge that exports no resolvers', resolving("{ Query: 'weather' }"), /merge\.ts .*resolvers/],
    ['without SDL', { 'merge.ts': 'export default {};' }, /no SDL/],
    ['with SDL that cannot be read', { ...resolving('{}'), 'weather.graphql': 'extend type' }, /Syntax Error/],
    ['with a connection over nothing', { ...resolving('{}'), 'more.graphql': 'type AConnection @connection' }, /"of"/],
    ['with a connection of another name', { ...resolving('{}'), 'more.graphql': 'type A @connection(of: "B")' }, /A /],
    ['with a root field that is not resolved', resolving('{ Weather: { wind: () => 1 } }'), /Query\.weather/],
    ['with a merged field that is not resolved', resolving('{ Query: { weather: () => 1 } }'), /Weather\.wind/],
    [
      'with a resolver of what is not in its SDL',
      resolving('{ Query: { weather: () => 1, snow: () => 1 }, Weather: { wind: () => 1 } }'),
      /Query\.snow/,
    ],
  ])('%s', async (_, files, problem) => {
    const found = findMerges([withWeather(files)]);
    await expect(found).rejects.toThrow(/\/weather\//);
    await expect(found).rejects.toThrow(problem);
  });
});

describe('A folder of a county’s questions is refused by its name', () => {
  const part = (name: string) =>
    `import { z } from '${import.meta.resolve('zod')}'; export default { question: { name: '${name}', args: z.object({}), answer: z.object({}) }, answer: () => ({}) };`;
  it.each<[string, Record<string, string>, RegExp]>([
    ['without a part', {}, /no part\.ts/],
    ['with a part that exports nothing', { 'part.ts': 'export const weather = 1;' }, /part\.ts/],
    ['with a part that does not answer', { 'part.ts': "export default { question: { name: 'weather' } };" }, /a part/],
    ['with a part that answers another question', { 'part.ts': part('snow') }, /"snow"/],
  ])('%s', async (_, files, problem) => {
    const found = findParts([withWeather(files)]);
    await expect(found).rejects.toThrow(/\/weather\//);
    await expect(found).rejects.toThrow(problem);
  });
});

describe('A question of the hub', async () => {
  const contract = new URL('../../../schema/questions/', import.meta.url);
  const declared = readdirSync(contract).filter((file) => file.endsWith('-question.ts'));
  const names = declared.map((file) => file.slice(0, -'-question.ts'.length));
  const parts = await findParts();
  const merges = foldersIn(QUESTIONS).map(({ name }) => name);

  it.each(names)('"%s" has one name where it is declared, answered and merged, where it is', async (name) => {
    const exported: Record<string, unknown> = await import(new URL(`${name}-question.ts`, contract).href);
    expect(Object.values(exported)).toContain(parts.get(name)?.question);
    expect(merges.includes(name)).toBe(parts.get(name)?.question.direct !== true);
  });

  it('is declared where a county answers it', () => {
    expect(foldersIn(PARTS).map(({ name }) => name)).toEqual(names.toSorted());
  });
});
