import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A1, A6 } from '#tests/support/fixture-ids.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import { type Answer, askGateway, type TestHub } from '#tests/support/test-hub.ts';
import { bareEngine } from './bare-engine.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await sharedHub();
});

/** What a query is answered without an error. */
async function dataOf(query: string, variables: Record<string, unknown> = {}): Promise<Answer['data']> {
  const { data, errors } = await hub.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** Each is a fault of the engine, in the order of docs/engine-faults.md. */
describe('Asked in ways that the engine answers wrongly, the hub answers rightly', () => {
  it('a list that is asked for twice at one place', async () => {
    const once = await dataOf('{ decisions { counties { status updatedAt } } }');
    expect(once.decisions.counties).toHaveLength(3);
    expect(await dataOf('{ decisions { counties { status } counties { updatedAt } } }')).toEqual(once);
  });

  it.each([
    ['spelt alike', 'a: agreements { nodes { title { statedAs } } } b: agreements { totalCount nodes { id } }'],
    [
      'one with the default',
      'a: agreements { nodes { title { statedAs } } } b: agreements(first: 50) { totalCount nodes { id } }',
    ],
    [
      'one with an empty filter',
      'a: agreements { nodes { title { statedAs } } } b: agreements(filter: {}) { totalCount nodes { id } }',
    ],
  ])('one question under two aliases, %s', async (_, selections) => {
    const { a, b } = await dataOf(`{ ${selections} }`);
    expect({ a: { agreements: a } }).toEqual({ a: await dataOf('{ agreements { nodes { title { statedAs } } } }') });
    expect({ agreements: b }).toEqual(await dataOf('{ agreements { totalCount nodes { id } } }'));
  });

  it('one question under two aliases, by two variables of one value', async () => {
    const { a, b } = await dataOf(
      'query ($one: Int, $two: Int) { a: agreements(first: $one) { nodes { facts(aspects: ["title"]) { aspect } } } b: agreements(first: $two) { nodes { facts(aspects: ["parties"]) { aspect } } } }',
      { one: 1, two: 1 },
    );
    expect(new Set(a.nodes[0].facts.map(({ aspect }: { aspect: string }) => aspect))).toEqual(new Set(['title']));
    expect(new Set(b.nodes[0].facts.map(({ aspect }: { aspect: string }) => aspect))).toEqual(new Set(['parties']));
  });

  it('an alias by which every object of JavaScript is reached', async () => {
    const response = await hub.ask('{ __proto__: agreements(first: 1) { totalCount } }');
    expect(JSON.stringify(response)).toBe('{"data":{"__proto__":{"totalCount":9}}}');
    expect(await dataOf('{ counties { code } }')).toEqual({ counties: ['05', '14', '20'].map((code) => ({ code })) });
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then'])(
    'the alias "%s", which every object of JavaScript has',
    async (key) => {
      const { nodes } = (await dataOf(`{ agreements(first: 2) { nodes { ${key}: title { aspect } } } }`)).agreements;
      for (const node of nodes) expect(Object.entries(node)).toEqual([[key, { aspect: 'title' }]]);
    },
  );

  it.each(['parts', 'request', 'ref', '__typename', 'answer', 'agreements_1', '_entities'])(
    'the alias "%s", which the engine uses itself',
    async (key) => {
      const { agreements } = await dataOf(`{ agreements(first: 2) { ${key}: totalCount nodes { ${key}: id } } }`);
      expect(agreements).toEqual({ [key]: 9, nodes: [{ [key]: expect.any(String) }, { [key]: expect.any(String) }] });
    },
  );

  it.each([
    ['@include(if: $v)', false, {}],
    ['@skip(if: $v)', true, {}],
    ['@include(if: $v)', true, { agreements: { totalCount: 9 } }],
    ['@skip(if: $v)', false, { agreements: { totalCount: 9 } }],
    ['@skip(if: $v) @include(if: $v)', true, {}],
    ['@skip(if: $v) @include(if: $v)', false, {}],
  ])('a condition by a variable on all that is asked for: %s where it is %s', async (condition, v, expected) => {
    expect(await dataOf(`query ($v: Boolean!) { agreements ${condition} { totalCount } }`, { v })).toEqual(expected);
  });

  it('conditions that leave nothing of an object', async () => {
    expect(
      await dataOf('query ($no: Boolean!) { agreements { totalCount @include(if: $no) } codebook { version } }', {
        no: false,
      }),
    ).toEqual({ agreements: {}, codebook: { version: expect.any(String) } });
  });

  it('a hundred fragments within each other', async () => {
    const fragments = Array.from({ length: 100 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} }`);
    expect(await dataOf(`{ ...F0 } ${fragments.join(' ')} fragment F100 on Query { counties { code } }`)).toEqual({
      counties: ['05', '14', '20'].map((code) => ({ code })),
    });
  });

  it('a value of JSON that is asked for twice', async () => {
    const within = (fields: string) => `{ node(id: "${A1}") { ... on Agreement { legalBases { ${fields} } } } }`;
    expect(await dataOf(within('value value'))).toEqual(await dataOf(within('value')));
  });

  it('a fragment on a type within one on an interface', async () => {
    const within = (fields: string) => `{ dalarna { agreements { nodes { title { ${fields} } } } } }`;
    expect(await dataOf(within('... on Fact { ... on StatedText { aspect } }'))).toEqual(
      await dataOf(within('aspect')),
    );
  });

  it('a fragment on one type beside one on another, with different fields under one key', async () => {
    const { nodes } = await dataOf(
      `{ nodes(ids: ["${A1}", "${A6}"]) { ... on OstergotlandAgreement { x: title { aspect } } ... on VastraGotalandAgreement { x: validFrom { aspect } } } }`,
    );
    expect(nodes).toEqual([{ x: { aspect: 'title' } }, { x: { aspect: 'validFrom' } }]);
  });
});

describe('The hub judges its subgraphs rightly', () => {
  it('where a condition leaves out a field of which another selection asks something else', async () => {
    const query = 'query ($v: Boolean!) { themes { name { en } name @skip(if: $v) { sv } } }';
    for (const v of [true, false]) expect((await dataOf(query, { v })).themes[0].name.en).toEqual(expect.any(String));
  });
});

describe('The engine by itself still answers otherwise, so that the hub’s own document is needed', () => {
  let engine: ReturnType<typeof bareEngine>;
  beforeAll(() => {
    engine = bareEngine(hub);
  });
  afterAll(() => engine.dispose());

  // Not here: the alias __proto__, after which no request of this process would be answered.
  it.each<[string, string, Record<string, unknown>?]>([
    ['where a list is asked for twice', '{ decisions { counties { status } counties { updatedAt } } }'],
    [
      'where one question has two aliases',
      '{ a: agreements { nodes { x: title { aspect } } } b: agreements(first: 50) { nodes { x: validFrom { aspect } } } }',
    ],
    ['where an alias is a name that every object has', '{ constructor: agreements(first: 1) { totalCount } }'],
    ['where an alias is a name of its own', '{ agreements(first: 1) { nodes { ref: title { aspect } } } }'],
    [
      'where a condition leaves nothing',
      'query ($v: Boolean!) { agreements @skip(if: $v) { totalCount } }',
      { v: true },
    ],
    [
      'where a value of JSON is asked for twice',
      `{ node(id: "${A1}") { ... on Agreement { decisions { value value } } } }`,
    ],
    [
      'where a fragment on an interface holds one on a type',
      `{ dalarna { agreements { nodes { title { ... on Fact { ... on StatedText { aspect } } } } } } }`,
    ],
  ])('%s', async (_, query, variables = {}) => {
    const { data, errors } = await askGateway(engine, query, variables);
    expect({ data, errors }).not.toEqual({ data: await dataOf(query, variables), errors: undefined });
  });
});
