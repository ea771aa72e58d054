import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choiceDefinitions } from '#schema/codebook/choice-definitions.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { type EnumerationName, membersOf } from '#schema/values/enumerations.ts';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { countySlugs } from '#subgraphs/county/descriptors/discover.ts';
import { under } from '#subgraphs/county/facts/fact.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';

const page = readFileSync(new URL('../../docs/codebook.md', import.meta.url), 'utf8').split('\n');
const lineOf = (id: string) => page.find((line) => line.startsWith(`**\`${id}\`** · `)) ?? '';

/** Its values are names of themes alone. */
const WITHOUT_WORDS = ['themesNotStated'];

describe('The page of the codebook', () => {
  it.each([...codebook.aspects.values()])(
    'lists the aspect $id with its kind of value',
    ({ id, definition, valueType }) => {
      expect(lineOf(id)).toContain(definition.en);
      expect(lineOf(id)).toContain(`of \`${valueType}\``);
    },
  );

  it.each([...codebook.themes.values()])('lists the theme $id', ({ id, definition }) => {
    expect(lineOf(id)).toContain(definition.en);
  });

  it.each(Object.entries(choiceDefinitions))('lists each choice of %s with what it means', (name, members) => {
    expect(page.some((line) => line.startsWith(`**\`${name}\`** `))).toBe(true);
    expect(Object.keys(members)).toEqual(membersOf(name as EnumerationName));
    for (const [member, { sv, en }] of Object.entries(members)) {
      expect(page.some((line) => line.startsWith(`- \`${member}\` · `) && line.endsWith(`: ${en}.`))).toBe(true);
      expect(sv).not.toBe(en);
    }
  });

  it('has an example of each', () => {
    const without = [...codebook.aspects.keys(), ...codebook.themes.keys()].filter(
      (id) => !/\*Example:\* .+ \((made up|`[a-z-]+:[a-z]+:[a-z0-9-]+`)\)$/.test(lineOf(id)),
    );
    expect(without).toEqual(WITHOUT_WORDS);
  });

  it('names nobody in its examples', () => {
    const subjects = countySlugs().flatMap((slug) => {
      const { instruments, documents } = readSeeds(`${SEEDS}${slug}`, slug);
      return [...instruments, ...documents];
    });
    const names = subjects
      .flatMap(({ facts }) => [...under(facts, 'roles'), ...under(facts, 'senders')])
      .flatMap(({ value }) => value?.name ?? []);
    expect(names).not.toEqual([]);
    expect(names.filter((name) => page.some((line) => line.includes(name)))).toEqual([]);
  });
});
