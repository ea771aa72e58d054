import type { QueryVocabulary } from '#tests/long/fuzz-queries/argument-values.ts';

const FACT = 'id aspect statedAs wording inWords { sv en } citations { documentTitle lineStart lineEnd quote }';
const PAGE = 'first: 100';
const COUNTIES = 'counties { status }';
const words = (count: number) =>
  Array.from({ length: count }, (_, index) => (index === 0 ? 'barn' : `ord${index}`)).join(' ');
const listed = (ids: readonly string[]) => JSON.stringify(ids);

/** Dear questions by what they ask for: each root field and each argument that makes work, as much of it as may be asked. */
export function dearQuestions({ instruments, documents }: QueryVocabulary): [title: string, query: string][] {
  const [instrument = ''] = instruments;
  const [document = ''] = documents;
  const search = (count: number) =>
    `{ search(text: "${words(count)}", ${PAGE}) { totalCount nodes { rank reason { sv } matches { segments { text } citations { quote } } } ${COUNTIES} } }`;
  const narrowed = (count: number) =>
    `{ instruments(first: 1, filter: { text: "${words(count)}" }) { totalCount nodes { id } } }`;
  const coverage = (years: number) =>
    `{ coverage(from: "2000-01-01", to: "${1999 + years}-12-31", ages: { from: 0, to: 30 }) { byCounty { areas { ages { from to } from to status explanation { sv } covering { instrument { title } } undetermined { instrument { title } why { sv } } } } } }`;
  return [
    ['the counties', '{ counties { name coverage { instruments knownGaps { sv } } } }'],
    ['a page of instruments', `{ instruments(${PAGE}) { totalCount nodes { id kind title { wording } } } }`],
    ['a page with all facts', `{ instruments(${PAGE}) { nodes { facts { ${FACT} } } } }`],
    [
      'all numbers',
      '{ instruments(first: 1) { facets { counties { count } kinds { count } states { count } themes { count } placements { count } validity { count } certainties { count } } } }',
    ],
    [
      'the status on a day',
      `{ agreements(${PAGE}) { nodes { statusOn(date: "2020-07-01") { states certainty explanation { sv } } } } }`,
    ],
    [
      'what held when in 200 years',
      `{ instruments(${PAGE}) { nodes { statusIntervals(from: "1900-01-01", to: "2099-12-31") { from to states explanation { sv } } } } }`,
    ],
    [
      'narrowed by the status on a day',
      '{ instruments(first: 1, filter: { statusOn: { date: "2020-07-01" } }) { totalCount } }',
    ],
    ['narrowed by a word', narrowed(1)],
    ['narrowed by 25 words', narrowed(25)],
    ['a search for a word', search(1)],
    ['a search for 5 words', search(5)],
    ['a search for 25 words', search(25)],
    [
      'a search for one word 25 times',
      `{ search(text: "${'barn '.repeat(25)}", ${PAGE}) { totalCount nodes { rank } } }`,
    ],
    [
      'a page of facts',
      `{ facts(${PAGE}) { totalCount nodes { factId value inWords { sv } wording citations { quote } } } }`,
    ],
    [
      'decisions',
      `{ decisions(${PAGE}) { totalCount nodes { step { statedAs body { name } conditions { wording } citations { quote } } } } }`,
    ],
    [
      'consultations',
      `{ consultations(${PAGE}) { totalCount nodes { consultation { wording responders { count } } opening { certainty } } } }`,
    ],
    [
      'organisations',
      `{ organisations(${PAGE}) { totalCount nodes { organisation { name } involvements involvedIn { __typename } decides { factId } } } }`,
    ],
    ['documents', `{ documents(${PAGE}) { totalCount nodes { document { id } instruments about { __typename } } } }`],
    [
      'the text of a document',
      `{ documentText(document: "${document}") { lines { number text } facts { factId citations { quote } } } }`,
    ],
    [
      'what applies to a municipality',
      `{ appliesTo(municipality: "0180", ${PAGE}) { totalCount nodes { __typename } } }`,
    ],
    ['coverage of a year', coverage(1)],
    ['coverage of 10 years', coverage(10)],
    ['coverage of 50 years', coverage(50)],
    [
      'a comparison of 25',
      `{ compare(ids: ${listed(instruments.slice(0, 25))}) { rows { verdict cells { values { wording citations { quote } } } } passages { quote } } }`,
    ],
    [
      'a comparison of a selection',
      '{ compare(filter: {}, first: 25) { rows { verdict cells { values { wording } } } } }',
    ],
    ['a comparison of themes', '{ compareThemes(filter: {}, first: 25) { rows { verdict cells { __typename } } } }'],
    [
      'all answers to one question',
      '{ answerGroups(aspect: "title") { groups { count answers { cell { values { wording } } } } passages { quote } } }',
    ],
    ['lineage', `{ lineage(id: "${instrument}") { nodes { nodeId from } edges { __typename } } }`],
    ['changes', `{ changes(${PAGE}) { nodes { title kind facts { factId } } } }`],
    [
      'a hundred by their ids',
      `{ nodes(ids: ${listed(instruments.slice(0, 100))}) { ... on Instrument { id facts { ${FACT} } } } }`,
    ],
    ['the codebook', '{ codebook { version } aspects { id } themes { id } }'],
  ];
}
