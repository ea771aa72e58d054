import { beforeAll, describe, expect, it } from 'vitest';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await sharedHub();
});

const DATE = 'instruments { nodes { id statusOn(date: DATE) { states } } }';
const MISTAKES: Readonly<Record<string, [query: string, variables?: Record<string, unknown>]>> = {
  'a date that is none, as it stands': [`{ ${DATE.replace('DATE', '"2024-02-30"')} }`],
  'a date that is none, by a variable': [`query ($d: Date!) { ${DATE.replace('DATE', '$d')} }`, { d: '2024-02-30' }],
  'a date that is none, within a filter by a variable': [
    'query ($f: InstrumentFilter) { agreements(filter: $f) { totalCount } instruments(filter: $f) { totalCount } }',
    { f: { statusOn: { date: 'tomorrow' } } },
  ],
  'a moment that is none, as it stands': ['{ dalarna(asKnownAt: "then") { updatedAt } }'],
  'a moment that is none, by a variable': [
    'query ($m: DateTime) { agreements(asKnownAt: $m) { nodes { id } } }',
    { m: 1 },
  ],
  'an aspect that is none, as it stands': ['{ instruments { nodes { facts(aspects: ["nothing"]) { id } } } }'],
  'an aspect that is none, by a variable': [
    'query ($a: [ID!]) { instruments { nodes { facts(aspects: $a) { id } } } }',
    { a: ['title', 'nothing'] },
  ],
  'a page of nothing beneath the root': [
    '{ dalarna { agreements(first: 0) { nodes { id } } } ostergotland { updatedAt } }',
  ],
};

describe('A mistake of whoever asks', () => {
  it.each(Object.entries(MISTAKES))('is told once: %s', async (_, [query, variables]) => {
    const { errors } = await hub.ask(query, variables);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  });

  it.each(Object.entries(MISTAKES))('names no county: %s', async (_, [query, variables]) => {
    const { errors } = await hub.ask(query, variables);
    expect(errors?.map(({ extensions }) => [extensions?.county, extensions?.subgraph])).toEqual([
      [undefined, undefined],
    ]);
  });

  it.each(Object.entries(MISTAKES))('reaches no subgraph: %s', async (_, [query, variables]) => {
    expect((await hub.counting(() => hub.ask(query, variables))).calls).toEqual([]);
  });
});

describe('An organisation that is none', () => {
  const asked = async (filter: string, parties: unknown) => hub.ask(`query ($p: [ID!]) { ${filter} }`, { p: parties });

  it.each([
    ['the character U+0000', 'a\0b'],
    ['an instrument', 'dalarna:agreement:barn-och-unga-0-17'],
    ['one of a county that is not in the hub', 'uppsala:organisation:region-uppsala'],
    ['one that its county never held', 'dalarna:organisation:nobody'],
  ])('is told once where lists are narrowed by parties: %s', async (_, party) => {
    const { errors } = await asked(
      'instruments(filter: { parties: $p }) { totalCount nodes { id } facets { kinds { count } } }',
      [party],
    );
    expect(errors?.map(({ path, extensions }) => [path, extensions?.code])).toEqual([
      [['instruments'], 'BAD_USER_INPUT'],
    ]);
  });

  it('is told where only the number is asked for, which would be 0', async () => {
    const { data, errors } = await asked('agreements(filter: { parties: $p }) { totalCount }', [
      'dalarna:organisation:nobody',
    ]);
    expect([data.agreements.totalCount, errors?.length]).toEqual([null, 1]);
  });

  it('is told where decisions are narrowed by bodies', async () => {
    const { errors } = await asked('decisions(filter: { bodies: $p }) { totalCount }', ['dalarna:organisation:nobody']);
    expect(errors?.[0]?.message).toBe(
      'filter.bodies: no organisation "dalarna:organisation:nobody" in dalarna; expected ids that answers give',
    );
  });

  it('takes nothing from what is asked beside it', async () => {
    const { data } = await asked(
      'a: instruments(filter: { parties: $p }) { totalCount } b: instruments { totalCount }',
      ['dalarna:organisation:nobody'],
    );
    expect(data.b.totalCount).toBeGreaterThan(0);
  });

  it('makes no county silent', async () => {
    const { data } = await asked(
      'a: instruments(filter: { parties: $p }) { totalCount } b: instruments { counties { status } }',
      ['dalarna:organisation:nobody'],
    );
    expect(data.b.counties.map(({ status }: { status: string }) => status)).toEqual([
      'ANSWERED',
      'ANSWERED',
      'ANSWERED',
    ]);
  });
});
