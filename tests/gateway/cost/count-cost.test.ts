import { buildSchema, type DocumentNode, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { countCost } from '#gateway/cost/count-cost.ts';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { type Costs, costsIn } from '#schema/contract/costs.ts';
import { publicSchema, publicSdl } from '#schema/contract/public-schema.ts';
import { contractSubgraphs } from '#subgraphs/contract-subgraphs.ts';
import { argumentValues } from '#tests/long/fuzz-queries/argument-values.ts';
import { madeQuery } from '#tests/long/fuzz-queries/made-query.ts';
import { A1, A2, DIRECTIVE, REGION_OSTERGOTLAND } from '#tests/support/fixture-ids.ts';
import { naiveCost } from './naive-cost.ts';

const QUERIES = 300;
const VOCABULARY = {
  instruments: [A1, A2, DIRECTIVE],
  organisations: [REGION_OSTERGOTLAND],
  documents: [A1],
  facts: [A1],
  counties: ['05', '20', '14'],
  moments: ['2020-01-01T00:00:00Z'],
  words: ['barn', 'samverkan kommun', 'ett två tre fyra'],
};

const SDL = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  scalar Date
  type Query {
    one: Thing @cost(weight: 10)
    all(first: Int = 50, ids: [ID!] @cost(weight: 2), text: String @cost(weight: 100), filter: Filter): Things @listSize(slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)
    many(first: Int): [Thing] @listSize(assumedSize: 20, slicingArguments: ["first"], requireOneSlicingArgument: false)
    some(ids: [ID!]): [Thing]
    held(from: Date!, to: Date! @cost(weight: 7)): Thing
  }
  input Filter { words: String @cost(weight: 5) and: [Filter!] }
  type Things { nodes: [Thing] total: Int }
  interface Thing { name: String parts: [Part] }
  type Plain implements Thing { name: String parts: [Part] }
  type Dear implements Thing @cost(weight: 4) { name: String parts: [Part] more: [Part] @listSize(assumedSize: 9) }
  type Part { name: String }
`;
const schema = buildSchema(SDL);
const costs = costsIn(parse(SDL));

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  return countCost(schema, costs, document, operationOf(document), variables) - ROOT;
}

const operationOf = (document: DocumentNode) => getOperationAST(document) as OperationDefinitionNode;

/** The root is an object too. */
const ROOT = 1;
/** A thing may be a dear one. */
const THING = 4;

describe('The cost of an operation', () => {
  it.each([
    ['is what the schema says of its fields and their objects', '{ one { name } }', 10 + THING],
    ['counts an object as often as its list is long', '{ many(first: 7) { name } }', 7 * THING],
    ['takes a list to be as long as the schema says where nobody does', '{ many { name } }', 20 * THING],
    ['takes a list of which nothing is said to have two', '{ one { parts { name } } }', 10 + THING + 2],
    ['takes a list to be as long as there are ids to find', '{ some(ids: ["a", "b"]) { name } }', 2 * THING],
    ['counts rows of a page, which is as long as its default', '{ all { nodes { name } } }', 1 + 50 * THING],
    ['counts lists within lists', '{ many(first: 2) { parts { name } } }', 2 * (THING + 2)],
    ['counts every alias', '{ a: one { name } b: one { name } }', 2 * (10 + THING)],
    ['counts what is asked twice under one name once', '{ one { name } one { name } }', 10 + THING],
    [
      'counts fragments where they are used',
      '{ ...F a: one { ...G } } fragment F on Query { one { ...G } } fragment G on Thing { parts { name } }',
      2 * (10 + THING + 2),
    ],
    [
      'counts of several types the dearest',
      '{ one { ... on Plain { parts { name } } ... on Dear { more { name } } } }',
      10 + THING + 9,
    ],
    [
      'leaves out what a condition leaves out',
      '{ one @skip(if: true) { name } a: one @include(if: false) { name } }',
      0,
    ],
    ['counts the words of a text', '{ all(first: 0, text: "ett två  tre") { total } }', 1 + 300],
    ['counts the values of a list', '{ all(first: 0, ids: ["a", "b", "c"]) { total } }', 1 + 6],
    [
      'counts what inputs hold, within each other too',
      '{ all(filter: { words: "ett", and: [{ words: "två tre" }, {}] }) { total } }',
      1 + 15,
    ],
    ['counts the years begun of a period', '{ held(from: "2019-03-01", to: "2021-03-01") { name } }', 3 * 7 + THING],
    ['counts a year for a period within one', '{ held(from: "2019-12-31", to: "2020-01-01") { name } }', 7 + THING],
    [
      'counts years that end a day too early as not begun',
      '{ held(from: "2019-03-01", to: "2021-02-28") { name } }',
      2 * 7 + THING,
    ],
    ['counts no more rows than any list can have', '{ many(first: 1000000) { name } }', 400 * THING],
    ['counts no fewer than none', '{ many(first: -5) { name } }', 0],
    ['costs nothing for the schema itself', '{ __schema { types { name fields { name } } } }', 0],
  ])('%s', (_, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('takes arguments from variables', () => {
    expect(costOf('query ($n: Int) { many(first: $n) { name } }', { n: 5 })).toBe(5 * THING);
  });
});

describe('The cost of questions to the hub', async () => {
  const supergraph = composeSupergraph(await contractSubgraphs());
  const hub = publicSchema(supergraph);
  const known = costsIn(parse(supergraph));
  const opinion = naiveCost(publicSdl(supergraph));
  const values = argumentValues(VOCABULARY);
  const questions = Array.from({ length: QUERIES }, (_, seed) => madeQuery(seed, hub, values)).map((made) => ({
    ...made,
    document: parse(made.query),
  }));
  const counted = (given: Costs) =>
    questions.map(({ document, variables }) => countCost(hub, given, document, operationOf(document), variables));
  const others = questions.map(({ document, variables }) => opinion(document, variables));

  it('is what somebody else counts from the text of the public schema', () => {
    expect(counted(known)).toEqual(others);
    expect(Math.max(...others)).toBeGreaterThan(1_000);
  });

  it.each(['Query.search(text:)', 'Query.compare', 'InstrumentFilter.text', 'Query.coverage(to:)', 'DalarnaAgreement'])(
    'is counted otherwise, and seen to be, where what the schema says of %s is left out',
    (coordinate) => {
      expect(known.has(coordinate)).toBe(true);
      expect(counted(new Map([...known].filter(([name]) => name !== coordinate)))).not.toEqual(others);
    },
  );
});
