import { ANSWERED, BEYOND, REFUSED, REFUSED_THERE } from '../outcomes.ts';
import { type Attack, asked, nested, posted } from '../requests.ts';

const FILTER = 'query ($f: InstrumentFilter) { instruments(filter: $f) { totalCount } }';
const FIRST = 'query ($n: Int) { facts(first: $n) { totalCount } }';
const IDS = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const DAY = 'query ($d: Date!) { agreements(first: 1) { nodes { statusOn(date: $d) { states } } } }';
const filtered = (f: unknown) => asked(FILTER, { f });
const paged = (n: unknown) => asked(FIRST, { n });
/** Variables as they stand, of which JavaScript would write some otherwise. */
const written = (query: string, variables: string) =>
  posted(`{"query":${JSON.stringify(query)},"variables":${variables}}`);
const many = <Value>(count: number, of: (index: number) => Value) =>
  Array.from({ length: count }, (_, index) => of(index));

/** Variables that fit no type, or are more than anybody looks at. */
export const hostileVariables: readonly Attack[] = [
  ['a flood of values that fit no enumeration', filtered({ kinds: many(40_000, () => 1) }), BEYOND],
  ['as many as may be that fit no enumeration', filtered({ kinds: many(900, () => 1) }), REFUSED],
  ['a flood of fields that nobody knows', filtered(Object.fromEntries(many(9_000, (i) => [`x${i}`, 1]))), BEYOND],
  ['as many as may be that nobody knows', filtered(Object.fromEntries(many(900, (i) => [`kind${i}`, 1]))), REFUSED],
  ['lists within lists', written(FILTER, `{"f":${nested(40_000, '[', '1', ']')}}`), BEYOND],
  ['objects within objects', written(FILTER, `{"f":${nested(15_000, '{"a":', '1', '}')}}`), BEYOND],
  ['lists within lists, as deep as may be', written(FILTER, `{"f":${nested(9, '[', '1', ']')}}`), REFUSED],
  ['a list of lists for ids', asked(IDS, { ids: [['a'], [['b']]] }), REFUSED],
  ['a list for one number', paged([1]), REFUSED],
  ['a number as a text', paged('10'), REFUSED],
  ['a number of a fraction', paged(1.5), REFUSED],
  ['a number beyond 32 bits', paged(4_294_967_297), REFUSED],
  ['a number beyond all numbers', written(FIRST, '{"n":1e999}'), REFUSED],
  ['a number below all numbers', written(FIRST, '{"n":-1e999}'), REFUSED],
  ['a number of less than nothing', written(FIRST, '{"n":-0}'), REFUSED_THERE],
  ['a number of a hundred zeros', written(FIRST, `{"n":1${'0'.repeat(100)}}`), REFUSED],
  ['a number of ninety thousand digits', written(FIRST, `{"n":${'1'.repeat(90_000)}}`), REFUSED],
  ['what is no number', written(FIRST, '{"n":NaN}'), REFUSED],
  ['infinity', written(FIRST, '{"n":Infinity}'), REFUSED],
  ['what JavaScript has and JSON has not', written(FIRST, '{"n":undefined}'), REFUSED],
  ['a truth for a number', paged(true), REFUSED],
  ['an object for a number', paged({ valueOf: 1 }), REFUSED],
  ['null for what may be left out', paged(null), ANSWERED],
  ['null for what must be given', asked(IDS, { ids: null }), REFUSED],
  ['null within what must be given', asked(IDS, { ids: [null] }), REFUSED],
  ['nothing for what must be given', asked(IDS, {}), REFUSED],
  ['a prototype', written(FILTER, '{"f":{"__proto__":{"counties":["01"]}}}'), REFUSED],
  ['a prototype of the variables', written(FIRST, '{"__proto__":{"n":5}}'), ANSWERED],
  ['a constructor', written(FILTER, '{"f":{"constructor":{"prototype":{"admin":true}}}}'), REFUSED],
  [
    'a variable called as what objects have',
    asked('query ($toString: Int) { facts(first: $toString) { totalCount } }', {}),
    ANSWERED,
  ],
  [
    'a variable called __proto__',
    written('query ($__proto__: Int) { facts(first: $__proto__) { totalCount } }', '{"__proto__":5}'),
    ANSWERED,
  ],
  [
    'a variable called constructor that is not given',
    asked('query ($constructor: Int!) { facts(first: $constructor) { totalCount } }', {}),
    REFUSED,
  ],
  ['an object that looks like a text', asked(IDS, { ids: [{ toString: 'a' }] }), REFUSED],
  ['a number for an id', asked(IDS, { ids: [1] }), REFUSED_THERE],
  ['a fraction for an id', asked(IDS, { ids: [1.5] }), REFUSED],
  ['a truth for an id', asked(IDS, { ids: [true] }), REFUSED],
  ['one id where a list stands', asked(IDS, { ids: 'a' }), REFUSED_THERE],
  ['a list as an object by numbers', asked(IDS, { ids: { 0: 'a', length: 1 } }), REFUSED],
  ['variables that are a list', posted(JSON.stringify({ query: FIRST, variables: [1] })), REFUSED],
  ['variables that are a text', posted(JSON.stringify({ query: FIRST, variables: '{"n":1}' })), REFUSED],
  ['variables that are a number', posted(JSON.stringify({ query: FIRST, variables: 7 })), REFUSED],
  ['variables that are false', posted(JSON.stringify({ query: FIRST, variables: false })), REFUSED],
  ['variables that nobody asked for', asked('{ themes { id } }', { a: 1, b: { c: [] } }), ANSWERED],
  ['a filter that is a list', filtered([{}]), REFUSED],
  ['a filter that is a text', filtered('{}'), REFUSED],
  [
    'a filter of null everywhere',
    filtered({ counties: null, kinds: null, text: null, age: null, statusOn: null }),
    ANSWERED,
  ],
  ['a filter of empty lists', filtered({ counties: [], kinds: [], themes: [], parties: [], placements: [] }), ANSWERED],
  ['an operator of a database', filtered({ text: { $ne: null } }), REFUSED],
  ['an operator of a mapper', filtered({ $or: [{ text: 'a' }] }), REFUSED],
  ['an age below all ages', filtered({ age: { from: -1, to: -1 } }), REFUSED],
  ['a day as a number', asked(DAY, { d: 0 }), REFUSED],
  ['a day as a moment', asked(DAY, { d: '2020-01-01T00:00:00Z' }), REFUSED],
  ['a day that no calendar has', asked(DAY, { d: '2020-02-30' }), REFUSED],
  ['a day before all days', asked(DAY, { d: '-271821-04-20' }), REFUSED],
  ['a day of other digits', asked(DAY, { d: '٢٠٢٠-٠١-٠١' }), REFUSED],
  ['a day with a line end', asked(DAY, { d: '2020-01-01\n' }), REFUSED],
  ['a day of ninety thousand signs', asked(DAY, { d: '2'.repeat(90_000) }), REFUSED],
  ['the first of all days', asked(DAY, { d: '0000-01-01' }), ANSWERED],
  ['the last of all days', asked(DAY, { d: '9999-12-31' }), ANSWERED],
];
