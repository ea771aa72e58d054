import { limits } from '#schema/shared/limits.ts';
import {
  ANSWERED,
  BEYOND,
  INVALID,
  INVALID_AND_BEYOND,
  NO_GRAPHQL,
  REFUSED,
  REFUSED_THERE,
  TOO_LARGE,
} from '../outcomes.ts';
import { type Attack, asked, nested, times } from '../requests.ts';

const MANY = 95_000;
const T = '__typename';

/** Documents that are small to send and long to read, to check or to plan. */
export const documentBombs: readonly Attack[] = [
  [
    'levels within levels',
    asked(`{ organisations { nodes { organisation ${nested(20, '{ parent ', '{ id }', '}')} } } }`),
    BEYOND,
  ],
  [
    'levels of the schema’s own types',
    asked(`{ __schema { types { fields { type ${nested(20, '{ ofType ', '{ name }', '}')} } } } }`),
    BEYOND,
  ],
  ['levels of nothing but fragments', asked(nested(900, '{ ... ', '{ themes { id } }', '}')), BEYOND],
  [
    'levels that fragments hide',
    asked(
      `{ ...F0 } ${times(20, (i) => `fragment F${i} on Query { ...F${i + 1} }`)} fragment F20 on Query { themes { id } }`,
    ),
    ANSWERED,
  ],
  ['levels of lists in an argument', asked(`{ nodes(ids: ${nested(900, '[', '"a"', ']')}) { id } }`), INVALID],
  [
    'levels of objects in an argument',
    asked(`{ agreements(filter: ${nested(600, '{a:', '1', '}')}) { totalCount } }`),
    BEYOND,
  ],
  ['levels of lists in a type', asked(`query ($a: ${nested(900, '[', 'ID', ']')}) { nodes(ids: $a) { id } }`), INVALID],
  ['braces alone', asked('{'.repeat(MANY)), NO_GRAPHQL],
  ['names alone', asked('a '.repeat(MANY / 2)), NO_GRAPHQL],
  ['more tokens than there may be', asked(`{ ${`${T} `.repeat(limits.tokens)} }`), BEYOND],
  ['one field as often as tokens allow', asked(`{ ${'themes { id } '.repeat(490)} }`), INVALID_AND_BEYOND],
  [
    'one field within itself as often as tokens allow',
    asked(`{ ${'counties { name region { name } } '.repeat(240)} }`),
    BEYOND,
  ],
  [
    'two fields of one key, compared pair by pair',
    asked(`{ ${'a: themes { id } '.repeat(200)} b: aspects { id } }`),
    BEYOND,
  ],
  [
    'fragments compared pair by pair',
    asked(`{ ${times(140, (i) => `...F${i}`)} } ${times(140, (i) => `fragment F${i} on Query { themes { id } }`)}`),
    BEYOND,
  ],
  ['aliases of one field', asked(`{ counties { ${times(limits.aliases + 1, (i) => `a${i}: name`)} } }`), BEYOND],
  ['aliases of the name of a type', asked(`{ ${times(400, (i) => `a${i}: ${T}`)} }`), BEYOND],
  [
    'aliases within fragments',
    asked(`{ counties { ...F } } fragment F on County { ${times(99, (i) => `a${i}: name`)} }`),
    BEYOND,
  ],
  [
    'more fields at the root than there may be',
    asked(`{ ${times(limits.rootFields + 1, (i) => `a${i}: themes { id }`)} }`),
    BEYOND,
  ],
  [
    'the same within fragments',
    asked(`{ ...F } fragment F on Query { ${times(limits.rootFields + 1, (i) => `a${i}: themes { id }`)} }`),
    BEYOND,
  ],
  [
    'fragments that double sixty times over',
    asked(
      `{ ...F0 } ${times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Query { themes { id } }`,
    ),
    BEYOND,
  ],
  ['a fragment within itself', asked('{ ...F } fragment F on Query { ...F }'), INVALID],
  [
    'two fragments within each other',
    asked('{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }'),
    INVALID,
  ],
  [
    'a ring of fragments',
    asked(`{ ...F0 } ${times(150, (i) => `fragment F${i} on Query { ...F${(i + 1) % 150} }`)}`),
    INVALID,
  ],
  [
    'a ring of fragments beside fields',
    asked('{ counties { ...F } } fragment F on County { name county { ...F } }'),
    INVALID,
  ],
  [
    'every fragment in every other',
    asked(`{ ...F0 } ${times(20, (i) => `fragment F${i} on Query { ${times(20, (j) => `...F${j}`)} }`)}`),
    INVALID_AND_BEYOND,
  ],
  ['conditions without an end', asked(`{ themes ${'@skip(if: false) '.repeat(240)} { id } }`), INVALID_AND_BEYOND],
  ['directives that nobody knows, without an end', asked(`{ themes ${'@a '.repeat(900)} { id } }`), INVALID_AND_BEYOND],
  [
    'fields that nobody knows, each nearly one that there is',
    asked(`{ ${times(limits.tokens - 10, (i) => `agreement${i}`)} }`),
    INVALID_AND_BEYOND,
  ],
  [
    'arguments that nobody knows',
    asked(`{ agreements(${times(480, (i) => `first${i}: 1`)}) { totalCount } }`),
    INVALID,
  ],
  [
    'values of an enumeration that nobody knows',
    asked(`{ agreements(filter: { kinds: [${times(1_500, (i) => `AGREEMENT${i}`)}] }) { totalCount } }`),
    INVALID,
  ],
  ['types that nobody knows', asked(`{ ${times(400, (i) => `... on Agreement${i} { ${T} }`)} }`), BEYOND],
  ['variables that nobody uses', asked(`query (${times(480, (i) => `$v${i}: Int`)}) { themes { id } }`), INVALID],
  ['variables that nobody declared', asked(`{ nodes(ids: [${times(900, (i) => `$v${i}`)}]) { id } }`), INVALID],
  ['fragments that are not there', asked(`{ ${times(900, (i) => `...F${i}`)} }`), INVALID],
  [
    'questions without an end',
    asked(
      times(300, (i) => `query Q${i} { ${T} }`),
      {},
      { operationName: 'Q0' },
    ),
    ANSWERED,
  ],
  ['questions of one name without an end', asked(`query Q { ${T} } `.repeat(300)), REFUSED],
  ['questions without a name without an end', asked(`{ ${T} } `.repeat(400)), REFUSED],
  ['a name without an end', asked(`{ ${'a'.repeat(MANY)} }`), INVALID],
  ['a key without an end', asked(`{ ${'a'.repeat(MANY)}: ${T} }`), ANSWERED],
  ['the name of a question without an end', asked(`query ${'a'.repeat(MANY)} { ${T} }`), ANSWERED],
  ['a comment without an end', asked(`{ ${T} } #${'x'.repeat(MANY)}`), ANSWERED],
  ['comments without an end', asked(`{ ${T} ${'#\n'.repeat(30_000)} }`), ANSWERED],
  ['spaces without an end', asked(`{ ${T} ${' '.repeat(MANY)} }`), ANSWERED],
  ['commas without an end', asked(`{ ${','.repeat(MANY)} ${T} }`), ANSWERED],
  ['a number without an end', asked(`{ agreements(first: ${'9'.repeat(MANY)}) { totalCount } }`), INVALID],
  ['a text without an end', asked(`{ node(id: "${'a'.repeat(MANY)}") { id } }`), REFUSED_THERE],
  [
    'a block of text of lines that are indented',
    asked(`{ node(id: """${'\n '.repeat(30_000)}a""") { id } }`),
    REFUSED_THERE,
  ],
  [
    'a block of text of quotes that are escaped',
    asked(`{ node(id: """${'\\"""'.repeat(9_000)}""") { id } }`),
    REFUSED_THERE,
  ],
  ['escapes without an end', asked(`{ node(id: "${String.raw`\u0061`.repeat(12_000)}") { id } }`), REFUSED_THERE],
  ['more bytes than there may be', asked(`{ ${T} #${'x'.repeat(limits.bodyBytes)}`), TOO_LARGE],
];
