import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codebook } from '#schema/codebook/codebook.ts';
import { documentsSeed, organisationsSeed } from '#schema/seeds/county-seed.ts';
import { instrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { limits } from '#schema/shared/limits.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { enumerationMembers, membersIn } from './enumeration-members.ts';
import { madeCounty, writeMadeCounty } from './made-county.ts';
import { type MadeOptions, madeSeeds } from './made-seeds.ts';

/** Large enough for every rare case to have its turn. */
const LARGE = { slug: 'dalarna', instruments: 120, documents: 60 };

describe('The seed files of a made-up county', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'made-county-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const cases: [what: string, options: MadeOptions, format: 'yaml' | 'json'][] = [
    ['of one seed', { slug: 'dalarna', seed: 1, instruments: 12 }, 'yaml'],
    ['of another', { slug: 'dalarna', seed: 2, instruments: 40 }, 'json'],
    ['with many facts', { slug: 'dalarna', seed: 3, instruments: 6, facts: 200 }, 'json'],
    ['that tells of others', { slug: 'dalarna', seed: 4, beside: [{ slug: 'skane', instruments: 3 }] }, 'yaml'],
    ['with nothing in it', { slug: 'dalarna', instruments: 0, documents: 0, organisations: 1 }, 'yaml'],
  ];

  it.each(cases)('%s pass every check, and hold what the county is in memory', (what, options, format) => {
    const path = join(folder, what.replaceAll(' ', '-'));
    writeMadeCounty(path, options, format);
    expect(readSeeds(path, 'dalarna')).toEqual(madeCounty({ ...options, code: '20' }).data);
  });
});

describe('A made-up county', () => {
  const { data } = madeCounty({ ...LARGE, code: '20' });
  const seeds = madeSeeds(LARGE);
  const instruments = Array.from({ length: LARGE.instruments }, (_, place) => seeds.instrument(place));
  const facts = [...data.documents, ...data.instruments].flatMap((subject) => subject.facts);

  it('is the same whenever it is made of the same seed', () => {
    expect(madeCounty({ ...LARGE, code: '20' }).data).toEqual(data);
  });

  it('is another when it is made of another seed', () => {
    expect(madeSeeds({ ...LARGE, seed: 2 }).instrument(0)).not.toEqual(seeds.instrument(0));
  });

  it('states something under every aspect of the codebook', () => {
    const stated = new Set<string>(facts.filter(({ value }) => value !== null).map(({ aspect }) => aspect));
    expect([...codebook.aspects.keys()].filter((aspect) => !stated.has(aspect))).toEqual([]);
  });

  it('is silent under every aspect under which it can be', () => {
    const silent = new Set(facts.filter(({ statedAs }) => statedAs === 'NOT_STATED').map(({ aspect }) => aspect));
    const can = [...codebook.aspects.values()].filter(({ optional }) => !optional);
    expect(can.filter(({ id }) => !silent.has(id))).toEqual([]);
  });

  it('has every member of every enumeration that its seed files can have', () => {
    const met = new Set([
      ...membersIn(instrumentSeed, instruments),
      ...membersIn(documentsSeed, [{ documents: seeds.documents }]),
      ...membersIn(organisationsSeed, [{ organisations: seeds.organisations }]),
    ]);
    const all = [instrumentSeed, documentsSeed, organisationsSeed].flatMap(enumerationMembers);
    expect([...new Set(all)].filter((member) => !met.has(member))).toEqual([]);
  });

  const saying = (aspect: string) => instruments.flatMap((each) => each.facts[aspect] ?? []);

  it('speaks of every theme of the codebook, and of its own', () => {
    const themes = new Set(saying('statements').flatMap((fact) => fact.themes ?? []));
    const all = [...codebook.themes.keys(), ...data.county.themes.map(({ id }) => id)];
    expect(all.filter((theme) => !themes.has(theme))).toEqual([]);
  });

  const titles = data.instruments.map((each) => titleOf(each.facts));
  const awkward: [what: string, found: unknown][] = [
    ['titles that are the same', titles.find((title, place) => titles.indexOf(title) < place)],
    ['a title with marks as characters of their own', titles.find((title) => /\p{M}/u.test(title))],
    ['a title of the greatest length', titles.find((title) => title.length > limits.seedTitle - 10)],
    ['an instrument without a title', titles.includes('')],
    ['a period whose end is open', instruments.find((each) => each.facts.validFrom && !each.facts.validTo)],
    ['a date of which only the year is stated', saying('validFrom').find(({ year }) => year !== undefined)],
    ['a date of which not even the year is stated', saying('validFrom').find(({ date, year }) => !date && !year)],
    ['two readings of what there is one of', instruments.find((each) => (each.facts.validFrom ?? []).length > 1)],
    ['an age that the wording does not settle', saying('targetGroups').find(({ age }) => isUnsettled(age))],
    ['a value that is inferred', facts.find(({ statedAs }) => statedAs === 'INFERRED')],
    ['a value that is illegible', facts.find(({ statedAs }) => statedAs === 'ILLEGIBLE')],
    ['a sum with several readings', saying('budgetLines').find(({ candidateReadings }) => candidateReadings)],
    ['a document whose lines nobody has counted', data.documents.find(({ lineCount }) => lineCount === undefined)],
    ['an organisation two levels down, without a code', data.organisations.find(isDeep)],
    ['a relation to what the paper does not name', saying('relations').find(({ targetUnnamed }) => targetUnnamed)],
  ];

  it.each(awkward)('has %s', (_, found) => {
    expect(found).toBeTruthy();
  });

  function titleOf(said: typeof facts): string {
    const value = said.find(({ aspect }) => aspect === 'title')?.value;
    return value && 'text' in value ? Object(value.text).sv : '';
  }

  function isUnsettled(age: unknown): boolean {
    const { max, maxInclusive } = Object(age);
    return typeof max === 'number' && (maxInclusive ?? null) === null;
  }

  function isDeep({ parent, scbCode }: (typeof data.organisations)[number]): boolean {
    const above = data.organisations.find(({ slug }) => slug === parent);
    return scbCode === undefined && above?.parent !== undefined;
  }
});
