import { ANSWERED, BEYOND, INVALID, REFUSED } from '../outcomes.ts';
import { type Attack, asked, times } from '../requests.ts';

const STATED =
  '{ id statedAs wording reasoning { sv en } inWords { sv en } citations { documentId documentTitle lineStart lineEnd quote } }';
const everything = (type: string) => `fragment F on ${type} { ${times(12, (i) => `a${i}: title ${STATED}`)} }`;

/** Documents that are short, and long when they are written out for every type of every county. */
export const planningBombs: readonly Attack[] = [
  [
    'one aspect in full, twelve times over, of every type',
    asked(`{ instruments { nodes { ...F } } } ${everything('Instrument')}`),
    ANSWERED,
  ],
  [
    'the same as rows and as edges',
    asked(`{ agreements { nodes { ...F } edges { node { ...F } } } } ${everything('Agreement')}`),
    BEYOND,
  ],
  [
    'the same of ten lists',
    asked(`{ ${times(10, (i) => `l${i}: instruments(first: ${i + 1}) { nodes { title ${STATED} } }`)} }`),
    ANSWERED,
  ],
  [
    'fragments on the interface within the interface',
    asked(`{ instruments { nodes { ${'... on Instrument { '.repeat(200)} id ${'}'.repeat(200)} } } }`),
    ANSWERED,
  ],
  [
    'fragments on every interface in turn',
    asked(`{ instruments { nodes { ${'... on Node { ... on Instrument { '.repeat(5)} id ${'} } '.repeat(5)} } } }`),
    ANSWERED,
  ],
  [
    'one fragment three hundred times',
    asked(`{ instruments { nodes { ${'...F '.repeat(300)} } } } fragment F on Instrument { id title ${STATED} }`),
    BEYOND,
  ],
  [
    'conditions that can fall out in 2¹⁵ ways',
    asked(
      `query (${times(15, (i) => `$v${i}: Boolean!`)}) { instruments(first: 1) { nodes { ${times(15, (i) => `... @include(if: $v${i}) { kind }`)} } } }`,
      Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`v${i}`, i % 2 === 0])),
    ),
    ANSWERED,
  ],
  ['conditions that leave nothing', asked('{ instruments(first: 1) { nodes { id @skip(if: true) } } }'), ANSWERED],
  [
    'conditions that contradict each other',
    asked('{ instruments(first: 1) { nodes { id @skip(if: true) @include(if: true) } } }'),
    ANSWERED,
  ],
  [
    'a variable for a condition that is not given',
    asked('query ($v: Boolean!) { themes @include(if: $v) { id } }'),
    REFUSED,
  ],
  ['a condition that is a text', asked('{ themes @include(if: "true") { id } }'), INVALID],
  [
    'facts of every kind, of rows of every kind',
    asked(
      `{ instruments { nodes { facts { ...F } } edges { node { facts { ...F } } } } } fragment F on Fact ${STATED}`,
    ),
    ANSWERED,
  ],
];
