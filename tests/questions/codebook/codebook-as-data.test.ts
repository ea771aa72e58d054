import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { enumerations } from '#schema/values/enumerations.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';

interface Words {
  sv: string;
  en: string;
}
interface Named {
  code: string;
  name: Words;
}

const published = buildSchema(
  readFileSync(new URL('../../../schema/generated/schema.graphql', import.meta.url), 'utf8'),
);

let codebook: { version: string; groups: Named[]; enumerations: (Named & { values: Named[] })[] };
let aspects: { id: string; of: string; appliesTo: string[] | null; valueType: string; group: { code: string } }[];
beforeAll(async () => {
  const hub = await sharedHub();
  const { data } = await hub.ask(`{
    codebook { version groups { code name { sv en } } enumerations { code name { sv en } values { code name { sv en } } } }
    aspects { id of appliesTo valueType group { code } } }`);
  ({ codebook, aspects } = data);
});

describe('The enumerations, as data', () => {
  it('are all that answers can have, with all their values', () => {
    const inSchema = Object.values(published.getTypeMap())
      .filter(isEnumType)
      .filter(({ name }) => !name.startsWith('__') && !name.endsWith('Input'));
    for (const { name, getValues } of inSchema.map((type) => ({
      name: type.name,
      getValues: () => type.getValues(),
    }))) {
      const values = codebook.enumerations.find(({ code }) => code === name)?.values.map(({ code }) => code);
      expect(values?.toSorted(), name).toEqual(
        getValues()
          .map((value) => value.name)
          .sort(),
      );
    }
  });

  it('have the words that values are told in', () => {
    for (const [name, members] of Object.entries(enumerations)) {
      const told = codebook.enumerations.find(({ code }) => code === name)?.values;
      expect(told, name).toEqual(Object.entries(members).map(([code, words]) => ({ code, name: words })));
    }
  });

  it('have words in both languages, for themselves and for each value', () => {
    const named = codebook.enumerations.flatMap(({ values, ...own }) => [own, ...values]);
    expect(named.filter(({ name }) => !name.sv || !name.en)).toEqual([]);
  });
});

describe('The aspects, as data', () => {
  it('belong each to one of the groups, and every group has some', () => {
    const groups = codebook.groups.map(({ code }) => code);
    expect(new Set(aspects.map(({ group }) => group.code))).toEqual(new Set(groups));
  });

  it('that tell when something begins stand under one heading, whatever kind they are of', () => {
    const groupOf = (id: string) => aspects.find((aspect) => aspect.id === id)?.group.code;
    expect(groupOf('periodFrom')).toBe(groupOf('validFrom'));
  });

  it('say which types of instrument they apply to, and of documents none', () => {
    const of = (id: string) => aspects.find((aspect) => aspect.id === id)?.appliesTo;
    expect(of('validFrom')).toEqual(['AGREEMENT']);
    expect(of('periodFrom')).toEqual(['DIRECTIVE']);
    expect(of('title')).toEqual(['AGREEMENT', 'DIRECTIVE', 'OTHER']);
    expect(of('diaryNumber')).toBeNull();
  });
});

describe('Short titles', () => {
  it('tell every instrument of a county from the others, in both languages', async () => {
    const hub = await sharedHub();
    const { data } = await hub.ask('{ instruments(first: 100) { nodes { id shortTitle { sv en } county { code } } } }');
    const nodes = data.instruments.nodes as { id: string; shortTitle: Words; county: { code: string } }[];
    for (const language of ['sv', 'en'] as const) {
      const told = nodes.map(({ county, shortTitle }) => `${county.code} ${shortTitle[language]}`);
      expect(new Set(told).size).toBe(nodes.length);
    }
  });

  it('stand in references too, as in a comparison of two with one title', async () => {
    const hub = await sharedHub();
    const { data } = await hub.ask(`{ compare(ids: [
      "ostergotland:agreement:trygg-saker-vard-2019", "ostergotland:agreement:trygg-saker-vard-2020"
    ]) { columns { instrument { title shortTitle { en } } } } }`);
    const [one, other] = data.compare.columns.map(({ instrument }: { instrument: object }) => instrument);
    expect(one.title).toBe(other.title);
    expect([one.shortTitle.en, other.shortTitle.en]).toEqual(['Placed children 2019', 'Placed children 2020–2022']);
  });
});
