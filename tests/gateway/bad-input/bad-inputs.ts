import { titledId } from '#tests/support/made/titled-county.ts';

const [A, B] = [titledId('skane', 0), titledId('dalarna', 0)];
const many = (count: number) => JSON.stringify(Array.from({ length: count }, (_, index) => titledId('skane', index)));
const codes = 'expected one of "12" (Skåne län), "20" (Dalarnas län)';
const words = 'expected words of at most 200 characters in all';
const range = 'expected 1–100';
const year = 'from: "2020-01-01", to: "2020-12-31"';
const years = 'expected whole years from the lowest to the highest within 0–30';
const anId = 'expected one that an answer gave, such as "';
const anInstrument = 'expected county:type:slug, such as "';
const types = 'where type is agreement, directive, other';
const aDocument = 'an id of a document, such as "';
const anOrganisation = 'not an id of an organisation, such as "';
const [past, another] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
const ofAnother = `is of another moment than asKnownAt, ${another}; expected the same, or "`;
const ofQuestion = `is of another moment than what is asked; expected asKnownAt: "${past}"`;
const aMoment = 'ends in no moment; expected "@" and a moment as answers give it, such as "@';
const toCome = '2999-01-01T00:00:00.000Z is still to come; expected a moment up to 2';
const ofHub = 'expected an id that begins with skane, dalarna';
const some = 'expected some of title, ';
const cursor = 'expected an endCursor or edge cursor from the same list';
const forged = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url');

interface BadInput {
  given: string;
  /** A field at the root of a hub of Skåne and Dalarna. */
  field: string;
  code: string;
  /** The argument that the error names. */
  argument: string;
  /** What the message says, among it what was expected. */
  says: string[];
}

/** Input that is refused, each with the error that says why. */
export const badInputs: BadInput[] = [
  ...about('filter.counties', [
    ['a county code that is none', 'agreements(filter: { counties: ["99"] })', '"99"', codes],
    ['a county that is not in the hub', 'instruments(filter: { counties: ["20", "05"] })', 'Östergötlands län', codes],
  ]),
  ...about('code', [
    ['the code of no county', 'county(code: "5")', '"5"', codes],
    ['the code of a county that is not in the hub', 'county(code: "05")', 'Östergötlands län (05)', codes],
  ]),
  ...about('first', [
    ['first: 0', 'agreements(first: 0)', '0 is out of range', range],
    ['first: 101', 'assignmentDirectives(first: 101)', '101 is out of range', range],
    ['a negative first', 'instruments(first: -1)', '-1 is out of range', range],
    ['a search for 0 hits', 'search(text: "barn", first: 0)', '0 is out of range', range],
  ]),
  ...about(
    'after',
    [
      ['a cursor that is garbage', 'agreements(after: "garbage")', cursor],
      ['an empty cursor', 'agreements(after: "")', cursor],
      ['a cursor of another make', `agreements(after: "${forged({ id: 1 })}")`, cursor],
      [
        'a cursor with a key that none has',
        `agreements(after: "${forged({ of: '', key: '\0', id: '', missed: [] })}")`,
        cursor,
      ],
    ],
    'INVALID_CURSOR',
  ),
  ...about('filter.text', [
    ['a text filter that is empty', 'agreements(filter: { text: "" })', words],
    ['a text filter of spaces', 'agreements(filter: { text: "  " })', words],
    ['a text filter that no database can look for', 'agreements(filter: { text: "barn\\u0000" })', words],
    ['an empty text filter of a search', 'search(text: "barn", filter: { text: "" })', words],
    ['a text filter of 201 characters', `agreements(filter: { text: "${'a'.repeat(201)}" })`, words],
  ]),
  ...about('text', [
    ['a search for nothing', 'search(text: "")', 'empty', words],
    ['a search for spaces', 'search(text: " \\t ")', 'empty', words],
    ['a search for punctuation', 'search(text: "– ”%_§&|” …")', 'no letter or digit', 'expected 1–25 different words'],
    ['a search that holds what no database can', 'search(text: "barn\\u0000")', 'U+0000', words],
    ['a search of 201 characters', `search(text: "${'a'.repeat(201)}")`, '201 characters', words],
    [
      'a search for 26 words',
      `search(text: "${Array.from({ length: 26 }, (_, index) => `ord${index}`).join(' ')} ord1 och")`,
      '26 different words',
      'expected 1–25 different words',
    ],
  ]),
  ...about('id', [
    ['an id of no county', 'node(id: "lappland:agreement:a-0")', '"lappland:agreement:a-0"', ofHub],
    ['a malformed id', 'node(id: "skane/agreement/1")', '"skane/agreement/1"', anId],
    ['a document of no county', 'node(id: "lappland:document:paper")', '"lappland:document:paper"', ofHub],
    ['an id that ends in no moment', `node(id: "${A}@2026-01-01")`, `"${A}@2026-01-01"`, aMoment],
    [
      'an id of a document that ends in none',
      'node(id: "skane:document:paper@now")',
      '"skane:document:paper@now"',
      aMoment,
    ],
    ['an id of a moment to come', `node(id: "${A}@2999-01-01T00:00:00.000Z")`, toCome],
    ['an organisation of a moment to come', 'node(id: "skane:organisation:region@2999-01-01T00:00:00.000Z")', toCome],
    ['the lineage of a malformed id', 'lineage(id: "skane/agreement/1")', '"skane/agreement/1"', anInstrument, types],
    ['the lineage of a document', 'lineage(id: "skane:document:paper")', '"skane:document:paper"', anInstrument, types],
    ['the lineage of a fact', `lineage(id: "${A}#title/1")`, `"${A}#title/1"`, anInstrument, types],
    ['the lineage of an id of no county', 'lineage(id: "lappland:agreement:a-0")', '"lappland:agreement:a-0"', ofHub],
    [
      'the lineage of another moment',
      `lineage(id: "${A}@${past}", asKnownAt: "${another}")`,
      `"${A}@${past}"`,
      ofAnother,
    ],
    ['the lineage of a moment to come', `lineage(id: "${A}@2999-01-01T00:00:00.000Z")`, toCome],
  ]),
  ...about('document', [
    ['the text of a malformed id', 'documentText(document: "paper")', '"paper"', aDocument],
    ['the text of an instrument', `documentText(document: "${A}")`, `"${A}" is not`, aDocument],
    ['the text of a document of no county', 'documentText(document: "lappland:document:paper")', ofHub],
    [
      'the text of another moment',
      `documentText(document: "skane:document:paper@${past}", asKnownAt: "${another}")`,
      `"skane:document:paper@${past}"`,
      ofAnother,
    ],
  ]),
  ...about('from', [['line 0', 'documentText(document: "skane:document:paper", from: 0)', '0 is out of range']]),
  ...about('first', [
    [
      '401 lines',
      'documentText(document: "skane:document:paper", first: 401)',
      '401 is out of range',
      'expected 1–400',
    ],
  ]),
  ...about('ids', [
    ['a malformed id among several', `nodes(ids: ["${A}", "x"])`, '"x"', anId],
    ['a malformed id among documents', 'nodes(ids: ["skane:document:paper", "x"])', '"x"', anId],
    ['a document of no county among others', 'nodes(ids: ["skane:document:paper", "lappland:document:paper"])', ofHub],
    ['101 ids to look up', `nodes(ids: ${many(101)})`, '101 ids', 'expected at most 100'],
    [
      'an id of another moment',
      `nodes(ids: ["${B}", "${A}@${past}"], asKnownAt: "${another}")`,
      `"${A}@${past}"`,
      ofAnother,
    ],
    [
      'a document of another moment',
      `nodes(ids: ["skane:document:paper@${past}"], asKnownAt: "${another}")`,
      `"skane:document:paper@${past}"`,
      ofAnother,
    ],
    ['an id of a moment to come among several', `nodes(ids: ["${A}", "${B}@2999-01-01T00:00:00.000Z"])`, toCome],
    ['one id to compare', `compare(ids: ["${A}"])`, '1 given', 'expected 2–25'],
    ['26 ids to compare', `compare(ids: ${many(26)})`, '26 given', 'expected 2–25'],
    [
      'one id twice to compare',
      `compare(ids: ["${A}", "${B}", "${A}"])`,
      `"${A}" stands twice`,
      'expected different ids',
    ],
    [
      'one id of one moment twice to compare',
      `compare(ids: ["${A}", "${A}@${past}"], asKnownAt: "${past}")`,
      `"${A}@${past}" stands twice`,
      'expected different ids',
    ],
    ['an id of no county to compare', `compare(ids: ["${A}", "lappland:agreement:x"])`, 'lappland', ofHub],
    ['a document to compare', `compare(ids: ["${A}", "skane:document:paper"])`, anInstrument, types],
    ['another moment to compare', `compare(ids: ["${B}", "${A}@${past}"], asKnownAt: "${another}")`, ofAnother],
    [
      'another moment to compare by themes',
      `compareThemes(ids: ["${B}", "${A}@${past}"], asKnownAt: "${another}")`,
      ofAnother,
    ],
  ]),
  ...about('filter.parties', [
    [
      'text for a party',
      'agreements(filter: { parties: ["Region Skåne"] })',
      '"Region Skåne"',
      'expected an id of an organisation, such as "',
    ],
    ['an instrument for a party', `instruments(filter: { parties: ["${A}"] })`, `"${A}"`, anOrganisation],
    ['a fact for a party', `agreements(filter: { parties: ["${A}#parties/region"] })`, anOrganisation],
    ['a party of no county', 'agreements(filter: { parties: ["lappland:organisation:region"] })', ofHub],
    ['a party of another moment', `agreements(filter: { parties: ["skane:organisation:region@${past}"] })`, ofQuestion],
    [
      'a party of a search that is no organisation',
      'search(text: "barn", filter: { parties: ["skane:document:paper"] })',
      anOrganisation,
    ],
  ]),
  ...about('filter.bodies', [
    [
      'text for a body',
      'decisions(filter: { bodies: ["nämnden"] })',
      '"nämnden"',
      'expected an id of an organisation, such as "',
    ],
    ['an instrument for a body', `decisions(filter: { bodies: ["${A}"] })`, `"${A}"`, anOrganisation],
    ['a body of no county', 'decisions(filter: { bodies: ["lappland:organisation:region"] })', ofHub],
    [
      'a body of another moment',
      `decisions(filter: { bodies: ["skane:organisation:region@${past}"] }, asKnownAt: "${another}")`,
      ofQuestion,
    ],
  ]),
  ...about('filter.instruments', [
    [
      'text for an instrument',
      'decisions(filter: { instruments: ["avtalet"] })',
      '"avtalet"',
      'expected an id of an instrument, such as "',
    ],
    [
      'an organisation for an instrument',
      'decisions(filter: { instruments: ["skane:organisation:region"] })',
      'not an id of an instrument, such as "',
    ],
    ['an instrument of no county', 'decisions(filter: { instruments: ["lappland:agreement:a-0"] })', ofHub],
    ['an instrument of another moment', `decisions(filter: { instruments: ["${A}@${past}"] })`, ofQuestion],
  ]),
  ...about('aspects', [
    ['an unknown aspect', `compare(ids: ["${A}", "${B}"], aspects: ["colour"])`, '"colour"', some],
    ['an aspect of documents', `compare(ids: ["${A}", "${B}"], aspects: ["documentDate"])`, '"documentDate"', some],
  ]),
  ...about('ages', [
    ['ages that are reversed', `coverage(ages: { from: 18, to: 12 }, ${year})`, '18 is above 12', years],
    ['an age below 0', `coverage(ages: { from: -1 }, ${year})`, '-1–20 is out of range', years],
    ['an age of 31', `coverage(ages: { to: 31 }, ${year})`, '0–31 is out of range', years],
  ]),
  ...about('from', [
    [
      'a period that is reversed',
      'coverage(from: "2020-06-01", to: "2020-05-31")',
      '2020-06-01 comes after 2020-05-31',
      'expected a day no later than "to"',
    ],
  ]),
  ...about('from', [
    ['a period before 1900', 'coverage(from: "1899-12-31", to: "1900-01-01")', '1899-12-31 is out', 'in 1900–2100'],
  ]),
  ...about('to', [
    ['a period after 2100', 'coverage(from: "2100-12-31", to: "2101-01-01")', '2101-01-01 is out', 'in 1900–2100'],
    [
      'a period of more than 50 years',
      'coverage(from: "1980-01-01", to: "2030-01-01")',
      '2030-01-01 is too long after 1980-01-01',
      'expected a day before 2030-01-01',
    ],
  ]),
  ...about('counties', [
    ['a county code that is none to cover', `coverage(counties: ["1"], ${year})`, '"1"', codes],
    [
      'a county to cover that is not in the hub',
      `coverage(counties: ["12", "05"], ${year})`,
      'Östergötlands län',
      codes,
    ],
  ]),
];

type Case = [given: string, field: string, ...says: string[]];

function about(argument: string, cases: Case[], code = 'BAD_USER_INPUT'): BadInput[] {
  return cases.map(([given, field, ...says]) => ({ given, field, code, argument, says }));
}
