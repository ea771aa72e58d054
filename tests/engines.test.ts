import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleQueries } from '../gateway/graphiql.ts';
import type { GatewaySubgraph } from '../gateway/subgraphs.ts';
import { startTestHub, type TestHub } from './support/hub.ts';
import { type SecondEngine, startSecondEngine } from './support/second-engine.ts';

const A3 = 'dalarna:agreement:barn-och-unga-0-17';
const A1 = 'ostergotland:agreement:samverkan-barn-unga-2020';
const A6 = 'vastra-gotaland:agreement:samverkan-barns-ungas-basta';

type Query = [name: string, query: string, variables?: Record<string, unknown>];

const queries: Query[] = [
  ...exampleQueries().map(({ name, query, variables }): Query => [name, query, variables ? JSON.parse(variables) : {}]),
  ['a page of agreements', '{ agreements(first: 4) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }'],
  [
    'aliases with different arguments',
    '{ a: agreements(first: 1) { nodes { id } } b: agreements(first: 3, orderBy: { field: VALID_FROM, direction: DESC }) { nodes { id } } }',
  ],
  [
    'fragments on concrete types and interfaces',
    `{ nodes(ids: ["${A3}", "${A1}", "${A6}"]) { __typename id ... on DalarnaAgreement { validTo { statedAs } } ... on Agreement { partyCount { count statedAs } } ...words } } fragment words on Instrument { title { text { sv } } }`,
  ],
  [
    'variables, @skip and @include',
    'query ($first: Int!, $with: Boolean!) { instruments(first: $first) { nodes { id kind @skip(if: $with) } totalCount @include(if: $with) } }',
    { first: 5, with: true },
  ],
  [
    'a node with its facts',
    `{ node(id: "${A1}") { ... on Instrument { facts { id aspect statedAs inWords { sv } citations { lineStart } } } } }`,
  ],
  ['an unknown id', '{ node(id: "dalarna:agreement:nope") { id } }'],
  [
    'a comparison of everything',
    `{ compare(ids: ["${A1}", "${A3}", "${A6}"]) { columns { id status instrument { title county } } rows { aspect { id } verdict cells { statedAs values { id wording } } } counties { status county { code } } } }`,
  ],
  [
    'the counties',
    '{ counties { code name status region { name } coverage { instruments documentsHeld knownGaps { sv } } } }',
  ],
  [
    'what changed',
    '{ changes(first: 7) { edges { cursor node { id at subject county { name } } } pageInfo { endCursor hasNextPage } restarted { slug } counties { status } } }',
  ],
  [
    'a county’s own field',
    '{ dalarna { documents { id title { text { sv } } } assignmentDirectives { nodes { budget { total { amount statedAs } } } } } }',
  ],
];

/** Makes one county fail while `down` says so. */
function failing(subgraph: GatewaySubgraph, down: () => boolean): GatewaySubgraph {
  if (subgraph.name !== 'dalarna') return subgraph;
  return {
    ...subgraph,
    execute: (request) =>
      down() ? Promise.reject(new Error('down')) : (subgraph.execute?.(request) ?? Promise.reject()),
  };
}

describe('A second federation engine over the same subgraphs', () => {
  let hub: TestHub;
  let second: SecondEngine;
  let down = false;

  beforeAll(async () => {
    hub = await startTestHub({ wrap: (subgraph) => failing(subgraph, () => down) });
    second = await startSecondEngine(hub.subgraphs);
  });
  afterAll(async () => {
    await second.close();
    await hub.close();
  });

  it.each(queries)('answers %s with equal data', async (...[, query, variables]: Query) => {
    down = false;
    const answer = await hub.ask(query, variables);
    expect(answer.data).toBeTruthy();
    expect((await second.ask(query, variables)).data).toEqual(answer.data);
  });

  it.each(queries)('answers %s with equal data while a county is down', async (...[, query, variables]: Query) => {
    down = true;
    expect((await second.ask(query, variables)).data).toEqual((await hub.ask(query, variables)).data);
  });
});
