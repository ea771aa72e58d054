import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { commonTheme } from '#schema/codebook/broader.ts';
import { codebook, type Theme } from '#schema/codebook/codebook.ts';
import { knownAspect } from '#schema/codebook/known-aspect.ts';
import { isLater } from '#schema/codebook/versions-of-codebook.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { valueTypes } from '#schema/values/index.ts';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { countySlugs } from '#subgraphs/county/descriptors/discover.ts';
import { under } from '#subgraphs/county/facts/fact.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { holdPart } from '#subgraphs/county/rules/wordings/hold-part.ts';

const aspects = [...codebook.aspects.values()];
const themes = [...codebook.themes.values()];

describe('The codebook', () => {
  it.each(['aspects', 'themes'])('gives no id twice among its %s', (list) => {
    const source = readFileSync(new URL(`../../schema/codebook/${list}.yaml`, import.meta.url), 'utf8');
    const ids = (parse(source)[list] as { id: string }[]).map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it('has a version', () => {
    expect(codebook.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each([...aspects, ...themes])('holds nothing from a later version, as $id is not', ({ since }) => {
    expect(isLater(since, codebook.version)).toBe(false);
  });

  it.each([...aspects, ...themes])('tells of $id in Swedish and English', ({ name, definition }) => {
    for (const text of [name, definition]) {
      expect(text.sv.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
  });
});

describe('An aspect', () => {
  it.each(aspects)('$id has a type of value that exists', ({ valueType }) => {
    expect([...valueTypes.keys()]).toContain(valueType);
  });

  it('is the only one with its field in a type', () => {
    const fields = aspects.map(({ of, field }) => `${of}.${field}`);
    expect(fields.filter((field, index) => fields.indexOf(field) < index)).toEqual([]);
  });

  it('has a type of value, and every type of value an aspect', () => {
    const used = new Set<string>(aspects.map(({ valueType }) => valueType));
    expect([...valueTypes.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  it('is compared by themes only where its values have themes', () => {
    const wrong = aspects.filter(
      ({ basis, valueType }) => basis === 'THEMES' && !('themes' in (valueTypes.get(valueType)?.schema.shape ?? {})),
    );
    expect(wrong).toEqual([]);
  });
});

describe('A made-up value of the page of the codebook', () => {
  const made = Object.entries(
    parse(readFileSync(new URL('../../schema/codebook/examples.yaml', import.meta.url), 'utf8')) as Record<
      string,
      object
    >,
  );

  it.each(made)('is, of %s, one that its wording can mean', (id, { wording, ...value }: { wording?: string }) => {
    const type = valueTypeOf(knownAspect(id));
    const held = type.held?.(type.schema.parse(value)) ?? [];
    expect(held.flatMap((part) => holdPart(part, wording ?? '', false))).toEqual([]);
  });
});

describe('A theme', () => {
  it.each(themes.filter(({ broader }) => broader !== undefined))('$id lies within one that exists', ({ broader }) => {
    expect([...codebook.themes.keys()]).toContain(broader);
  });

  it.each(themes)('$id does not lie within itself', (theme) => {
    expect(broaderOf(theme)).not.toContain(theme.id);
  });

  it('is used in the seeds', () => {
    expect(countySlugs().flatMap(themesUsedIn)).not.toEqual([]);
  });

  it.each(countySlugs())('that the seeds of %s use is one of the codebook, or subdivides one', (slug) => {
    expect(themesUsedIn(slug).filter((id) => commonTheme(id) === undefined)).toEqual([]);
  });
});

describe('What can be asked for', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema/generated/schema.graphql', import.meta.url), 'utf8'));
  const asked = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => name.endsWith('Input'));

  it('is given by enumerations of its own', () => {
    expect(asked.map(({ name }) => name)).toEqual(expect.arrayContaining(['InstrumentKindInput', 'CertaintyInput']));
  });

  it.each(asked)('is, as $name, what there is', (type) => {
    const members = enumerations[type.name.replace(/Input$/, '') as keyof typeof enumerations];
    expect(type.getValues().map((value) => value.name)).toEqual(Object.keys(members).sort());
  });
});

/** The themes within which a theme lies, each once, however they are joined. */
function broaderOf(theme: Theme): string[] {
  const found: string[] = [];
  let at = theme.broader;
  while (at !== undefined && !found.includes(at)) {
    found.push(at);
    at = codebook.themes.get(at)?.broader;
  }
  return found;
}

function themesUsedIn(slug: string): string[] {
  return readSeeds(`${SEEDS}${slug}`, slug).instruments.flatMap(({ facts }) =>
    under(facts, 'statements').flatMap(({ value }) => value?.themes ?? []),
  );
}
