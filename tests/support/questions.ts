import { exampleQueries } from '#gateway/trusted-documents/example-queries.ts';
import { A1, A3, A6, REGION_OSTERGOTLAND } from './fixture-ids.ts';

export type AskedQuestion = [name: string, query: string, variables?: Record<string, unknown>];

/**
 * Queries that every way to run the hub must answer alike: other engines, other databases, other
 * processes. The published examples, and what they do not show.
 */
export const questions: AskedQuestion[] = [
  ...exampleQueries().map(
    ({ name, query, variables }): AskedQuestion => [name, query, variables ? JSON.parse(variables) : {}],
  ),
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
    `{ compare(ids: ["${A1}", "${A3}", "${A6}"]) { columns { instrumentId status instrument { title county { slug } } } rows { aspect { id } verdict cells { statedAs values { factId wording } } } counties { status county { code } } } }`,
  ],
  [
    'a comparison of everything with each place once',
    `{ compare(ids: ["${A1}", "${A3}", "${A6}"]) { rows { cells { values { factId passageIds } } } passages { passageId documentId documentTitle lineStart lineEnd quote } } }`,
  ],
  [
    'what held when in seven years',
    '{ instruments(first: 100) { nodes { id statusIntervals(from: "2017-01-01", to: "2023-12-31") { from to states certainty validity withinStatedPeriod anyDateStated explanation { sv } validityExplanation { en } citations { documentId lineStart } } } } }',
  ],
  [
    'the counties',
    '{ counties { code name status region { name } coverage { instruments documentsHeld knownGaps { sv } } } }',
  ],
  [
    'a county’s own field',
    '{ dalarna { documents { id title { text { sv } } } assignmentDirectives { nodes { budget { total { amount statedAs } } } } } }',
  ],
  [
    'instruments in the order of their first days',
    '{ a: instruments { nodes { id } } b: instruments(orderBy: { field: VALID_FROM, direction: DESC }) { nodes { id } } }',
  ],
  ...['2018-06-01', '2019-10-04', '2020-01-01', '2021-01-01'].map(
    (date): AskedQuestion => [
      `what holds on ${date}, and the numbers broken down`,
      `{ instruments(filter: { statusOn: { date: "${date}", atLeast: POSSIBLE } }) { totalCount nodes { id } facets { counties { code count } kinds { code count } states { code count } certainties { code count } themes { code count } placements { code count } } } }`,
    ],
  ),
  [
    'a selection by theme, placement and party',
    `{ agreements(filter: { themes: ["collaboration"], placements: [NOT_STATED, PLACED_ONLY], parties: ["${REGION_OSTERGOTLAND}"] }) { totalCount nodes { id } } }`,
  ],
  [
    'every decision step with all that it points at',
    '{ decisions(first: 100) { totalCount nodes { factId instrument { instrumentId title } party { id name } partyStatedAs step { statedAs wording value inWords { sv } body { id name kind parent { name } } proposedBy { id } sentTo { name aliases } conditions { kind fulfilment wording } citations { documentTitle lineStart lineEnd } } } pageInfo { endCursor } counties { status } } }',
  ],
  [
    'every consultation',
    '{ consultations { totalCount nodes { factId consultation { kind wording responders { organisation { name parent { name } } count } opinions { by { name } kind } } opening { certainty } } } }',
  ],
  [
    'what is evidenced of adoption',
    '{ agreements { nodes { adoption { party { name parent { name } } status steps { id action body { name } } unmetOrUnknownConditions { wording } citations { lineStart } } } } }',
  ],
  [
    'the first changes of one county',
    '{ changes(first: 5, counties: ["20"]) { nodes { position county { slug } kind subject subjectType title instrument { instrumentId kind } facts { factId } } pageInfo { hasNextPage } restarted { slug } counties { status } } }',
  ],
  [
    'coverage at home',
    '{ coverage(ages: { from: 0, to: 25 }, placement: AT_HOME, from: "2018-01-01", to: "2024-12-31") { byCounty { county { slug } agreements areas { ages { from to } from to status certainty covering { instrument { instrumentId } certainty } undetermined { instrument { instrumentId } why { en } } } } counties { status } } }',
  ],
  [
    'a search of two words, one of them misspelt',
    '{ search(text: "samvärkan placerade") { totalCount nodes { rank reason { sv en } instrument { instrumentId } matches { aspect language segments { text matched } words { asked found how } citations { lineStart } } } counties { status } } }',
  ],
];
