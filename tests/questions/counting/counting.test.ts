import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titledId } from '#tests/support/made/titled-county.ts';
import { type SizedHub, startSizedHub } from './sized-hub.ts';

let five: SizedHub;
let twoHundred: SizedHub;
beforeAll(async () => {
  five = await startSizedHub(3, 2);
  twoHundred = await startSizedHub(100, 100);
});
afterAll(async () => {
  await five.hub.close();
  await twoHundred.hub.close();
});

const FACTS = 'facts { id wording statedAs inWords { sv } citations { documentId documentTitle lineStart lineEnd } }';
const DETAILS = `title { text { sv } } ${FACTS} county { code }`;
const [C, S, D] = ['comparison', 'skane', 'dalarna'] as const;

/** Each a query, the calls to subgraphs and the SQL statements that it costs. */
const COSTS: [string, string, string[], number][] = [
  ['the number of agreements', '{ agreements { totalCount } }', [C, S, D, C], 6],
  ['how the counties answered', '{ agreements { counties { status } } }', [C, S, D, C], 2],
  ['a page of ids', '{ agreements(first: 100) { nodes { id } } }', [C, S, D, C, S, D], 4],
  ['a page with facts and citations', `{ agreements(first: 100) { nodes { id ${DETAILS} } } }`, [C, S, D, C, S, D], 8],
  [
    'a page with facts, citations and the number',
    `{ instruments(first: 100) { totalCount nodes { id ${DETAILS} } } }`,
    [C, S, D, C, S, D],
    10,
  ],
  [
    'a page with parties and their parents',
    '{ agreements(first: 100) { nodes { ... on Agreement { parties { organisation { name parent { name } } } } } } }',
    [C, S, D, C, S, D],
    10,
  ],
  [
    'a page with relations',
    '{ agreements(first: 100) { nodes { ... on Agreement { relations { target { title } } } } } }',
    [C, S, D, C, S, D],
    8,
  ],
  ['a page of one county', '{ agreements(filter: { counties: ["20"] }) { nodes { id } } }', [C, D, C, D], 2],
  ['a county’s own page', `{ skane { agreements(first: 100) { totalCount nodes { id ${FACTS} } } } }`, [S], 5],
  ['one instrument with its facts', `{ node(id: "skane:agreement:a-0") { ... on Agreement { ${DETAILS} } } }`, [S], 3],
  [
    'many instruments with their facts',
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Agreement { ${DETAILS} } } }`,
    [S, D],
    6,
  ],
  [
    'a comparison with citations',
    `query ($few: [ID!]!) { compare(ids: $few) { columns { status } rows { verdict cells { values { citations { lineStart } } } } } }`,
    [C, S, D, C],
    6,
  ],
  [
    'a comparison with passages',
    `query ($few: [ID!]!) { compare(ids: $few) { columns { status } rows { verdict cells { values { passageIds } } } passages { quote } } }`,
    [C, S, D, C],
    6,
  ],
  [
    'a comparison of a selection with citations',
    '{ compare(filter: {}, first: 5) { columns { status } rows { verdict cells { values { citations { lineStart } } } } } }',
    [C, S, D, C],
    8,
  ],
  [
    'the answers of all instruments in groups',
    '{ answerGroups(aspect: "title") { groups { count answers { cell { values { citations { lineStart } } } } } } }',
    [C, S, D, C],
    8,
  ],
  [
    'the answers of all instruments in groups with passages',
    '{ answerGroups(aspect: "title") { groups { count answers { cell { values { passageIds } } } } passages { quote } } }',
    [C, S, D, C],
    8,
  ],
  [
    'what instruments are not coded for',
    '{ agreements(first: 100) { nodes { aspectsNotCoded themesNotCoded { id } } } }',
    [C, S, D, C, S, D],
    6,
  ],
  [
    'a page with what held on a date',
    '{ agreements(first: 100) { nodes { ... on Agreement { statusOn(date: "2020-06-01") { states citations { lineStart } } } } } }',
    [C, S, D, C, S, D],
    6,
  ],
  [
    'a page with what held when, over a century',
    '{ agreements(first: 100) { nodes { ... on Agreement { statusIntervals(from: "1950-01-01", to: "2049-12-31") { states validity citations { lineStart } } } } } }',
    [C, S, D, C, S, D],
    6,
  ],
  [
    'a page with what was in force on a day',
    '{ agreements(first: 100) { nodes { ... on Agreement { validity(on: "2020-06-01") { certainty citations { lineStart } } } } } }',
    [C, S, D, C, S, D],
    6,
  ],
  [
    'what was in force on a day, with the numbers by how surely',
    '{ agreements(filter: { validity: { on: "2020-06-01", atLeast: NOT_EVIDENCED } }) { totalCount facets { kinds { count } validity { count } } } }',
    [C, S, D, C],
    6,
  ],
  [
    'a comparison by themes',
    'query ($few: [ID!]!) { compareThemes(ids: $few) { rows { verdict cells { values { citations { lineStart } } } } } }',
    [C, S, D, C],
    6,
  ],
  [
    'agreements by status, theme and placement, with the numbers broken down',
    '{ agreements(filter: { statusOn: { date: "2020-06-01" }, themes: ["collaboration"], placements: [NOT_STATED] }) { facets { kinds { count } states { count } certainties { count } themes { count } placements { count } } } }',
    [C, S, D, C],
    4,
  ],
  [
    'decisions with bodies and parties',
    '{ decisions(first: 100) { totalCount nodes { party { name } step { body { name parent { name } } citations { lineStart } } instrument { title } } } }',
    [C, S, D, C],
    14,
  ],
  [
    'organisations with what they take part in and decide',
    '{ organisations(first: 100) { totalCount nodes { organisation { name parent { name } } involvedIn { instrument { title } party { citations { lineStart } } } decides { party { name } step { citations { lineStart } } } } } }',
    [C, S, D, C],
    14,
  ],
  [
    'documents with what they say and are about',
    '{ documents(first: 100) { totalCount nodes { document { title { citations { lineStart } } senders { organisation { name } } } about { instrument { title } role { citations { lineStart } } } } } }',
    [C, S, D, C],
    16,
  ],
  [
    'what applies to a municipality',
    '{ appliesTo(municipality: "1280", first: 100) { totalCount nodes { reason named { organisation { name } } asGroup { organisation { name parent { name } } citations { lineStart } } } } }',
    [C, S, D, C],
    11,
  ],
  [
    'consultations that are open',
    '{ consultations(filter: { openOn: "2020-06-01" }) { nodes { opening { daysLeft } consultation { responders { organisation { name } } citations { lineStart } } instrument { title } } } }',
    [C, S, D, C],
    10,
  ],
  [
    'a page with what is evidenced of adoption',
    '{ agreements(first: 100) { nodes { adoption { party { name } status steps { citations { lineStart } } citations { lineStart } } } } }',
    [C, S, D, C, S, D],
    10,
  ],
  ['a lineage', '{ lineage(id: "skane:agreement:a-0") { nodes { nodeId } edges { type } } }', [C, S, D, C], 8],
  [
    'the text of a document',
    '{ documentText(document: "dalarna:document:paper") { lines { text } factCount facts { factId citations { documentTitle quote } instrument { title } } } }',
    [C, D, C],
    5,
  ],
  ['what changed', '{ changes(first: 100) { nodes { id facts { factId } instrument { title } } } }', [C, S, D, C], 2],
  ['what changed in one county', '{ changes(counties: ["20"]) { edges { cursor } } }', [C, D, C], 1],
  [
    'a coverage with citations',
    '{ coverage(from: "2020-01-01", to: "2021-12-31") { byCounty { agreements areas { status undetermined { why { sv } citations { lineStart } } } } } }',
    [C, S, D, C],
    4,
  ],
  [
    'the coverage of one county',
    '{ coverage(counties: ["20"], from: "2020-01-01", to: "2021-12-31") { byCounty { areas { status } } counties { status } } }',
    [C, D, C],
    2,
  ],
  [
    'a search',
    '{ search(text: "titel syfte") { nodes { rank matches { text citations { lineStart } } } } }',
    [C, S, D, C],
    10,
  ],
  ['the number of hits of a search', '{ search(text: "titel syfte") { totalCount } }', [C, S, D, C], 14],
  ['a search for what is nowhere', '{ search(text: "xylofon") { nodes { rank } totalCount } }', [C, S, D, C], 10],
  ['what is known of counties by name', '{ counties { code name municipalities { code } } }', [C], 0],
  [
    'what counties say of themselves',
    '{ counties { status region { name } coverage { instruments } } }',
    [C, S, D, C],
    4,
  ],
];

describe.each(COSTS)('Asking for %s', (_, query, calls, statements) => {
  const cost = async ({ hub, ids, few }: SizedHub) => {
    const { result, ...counted } = await hub.counting(() => hub.ask(query, { ids, few }));
    expect(result.errors).toBeUndefined();
    return { calls: counted.calls.toSorted(), statements: counted.statements };
  };
  const expected = { calls: calls.toSorted(), statements };

  it(`costs ${calls.length} calls and ${statements} statements with five agreements`, async () => {
    expect(await cost(five)).toEqual(expected);
  });

  it('costs the same with two hundred', async () => {
    expect(await cost(twoHundred)).toEqual(expected);
  });
});

describe('A county', () => {
  it('that is not asked is not called', async () => {
    const { calls } = await five.hub.counting(() =>
      five.hub.ask('{ agreements(filter: { counties: ["20"] }) { nodes { id } } }'),
    );
    expect(calls).not.toContain('skane');
  });

  it('of which no id is compared is not called', async () => {
    const ids = [titledId('dalarna', 0), titledId('dalarna', 1)];
    const query = 'query ($ids: [ID!]!) { compare(ids: $ids) { rows { verdict } } }';
    const { calls } = await five.hub.counting(() => five.hub.ask(query, { ids }));
    expect(calls).not.toContain('skane');
  });

  it.each([
    ['its answer beside its count', 'totalCount', ['answer', 'count']],
    ['its answer alone', 'nodes { __typename }', ['answer']],
    ['both', 'totalCount edges { cursor }', ['answer', 'count']],
  ])(
    'is asked for %s where the query wants no more, as the answer also says what is unknown',
    async (_, fields, expected) => {
      five.asked.length = 0;
      await five.hub.ask(`{ agreements { ${fields} } }`);
      const parts = five.asked.filter((query) => query.includes('Part'));
      const wanted = parts.map((query) =>
        ['answer', 'count'].filter((field) => new RegExp(`\\b${field}\\b`).test(query)),
      );
      expect(wanted).toEqual([expected, expected]);
    },
  );
});
