import { ANSWERED, BEYOND, INVALID, NO_SUCH_THING, REFUSED, REFUSED_THERE } from '../outcomes.ts';
import { type Attack, asked, times } from '../requests.ts';

const words = (count: number, from = 0) => times(count, (i) => `ord${from + i}`);
const aliased = (count: number, of: (index: number) => string) =>
  asked(`{ ${times(count, (i) => `a${i}: ${of(i)}`)} }`);
const FACT = 'id statedAs wording reasoning { sv } citations { documentId quote }';

/** Questions that are short, and long to answer; those that are within the limits are answered. */
export const costBombs: readonly Attack[] = [
  ['ten searches of 25 words', aliased(10, (i) => `search(text: "${words(25, i)}") { totalCount }`), BEYOND],
  [
    'a search of 25 words',
    asked(`{ search(text: "${words(25)}", first: 100) { totalCount nodes { rank } } }`),
    ANSWERED,
  ],
  ['a search of 25 words that are one', asked(`{ search(text: "${'barn '.repeat(25)}") { totalCount } }`), ANSWERED],
  ['a search of 26 words', asked(`{ search(text: "${words(26)}") { totalCount } }`), REFUSED_THERE],
  ['a search of 100 letters alone', asked(`{ search(text: "${'a '.repeat(100)}") { totalCount } }`), ANSWERED],
  [
    'a search of common words alone',
    asked('{ search(text: "och att i en som det av på för med") { totalCount } }'),
    ANSWERED,
  ],
  [
    'a search of misspelt words alone',
    asked('{ search(text: "samvärkann plaserade konmuner rejgionen") { totalCount } }'),
    ANSWERED,
  ],
  ['a search of one word of 200 letters', asked(`{ search(text: "${'a'.repeat(200)}") { totalCount } }`), ANSWERED],
  ['a search of signs that become several', asked(`{ search(text: "${'ﷺ'.repeat(200)}") { totalCount } }`), ANSWERED],
  [
    'a search of words tied by signs',
    asked(`{ search(text: "${times(60, (i) => `a${i}`, '-').slice(0, 200)}") { totalCount } }`),
    REFUSED_THERE,
  ],
  [
    'a search narrowed by 25 words',
    asked(`{ search(text: "${words(25)}", filter: { text: "${words(25, 30)}" }) { totalCount } }`),
    ANSWERED,
  ],
  [
    'ten lists narrowed by 25 words',
    aliased(10, (i) => `instruments(first: ${i + 1}, filter: { text: "${words(25, i)}" }) { totalCount }`),
    BEYOND,
  ],
  [
    'words of many kinds of space',
    asked(`{ search(text: "${words(20).replaceAll(' ', '\u3000')}") { totalCount } }`),
    ANSWERED,
  ],
  [
    'fifty years of coverage five times over',
    aliased(5, (i) => `coverage(from: "${1950 + i}-01-01", to: "${1999 + i}-12-31") { byCounty { agreements } }`),
    BEYOND,
  ],
  [
    'fifty years of coverage',
    asked(
      '{ coverage(from: "1980-01-01", to: "2029-12-31", ages: { from: 0, to: 30 }) { byCounty { areas { from to status } } } }',
    ),
    ANSWERED,
  ],
  [
    'more than fifty years of coverage',
    asked('{ coverage(from: "1950-01-01", to: "2049-12-31") { byCounty { agreements } } }'),
    REFUSED_THERE,
  ],
  [
    'coverage of all the days that there are',
    asked('{ coverage(from: "0001-01-01", to: "9999-12-31") { byCounty { agreements } } }'),
    BEYOND,
  ],
  [
    'coverage backwards',
    asked('{ coverage(from: "2029-12-31", to: "1980-01-01") { byCounty { agreements } } }'),
    REFUSED_THERE,
  ],
  [
    'coverage of ages that nobody has',
    asked(
      '{ coverage(from: "2020-01-01", to: "2020-12-31", ages: { from: -2147483648, to: 2147483647 }) { byCounty { agreements } } }',
    ),
    REFUSED_THERE,
  ],
  [
    'what held when in 200 years, of a hundred',
    asked('{ instruments(first: 100) { nodes { statusIntervals(from: "1900-01-01", to: "2099-12-31") { from } } } }'),
    ANSWERED,
  ],
  [
    'what held when in 201 years',
    asked('{ instruments(first: 1) { nodes { statusIntervals(from: "1900-01-01", to: "2100-12-31") { from } } } }'),
    REFUSED,
  ],
  [
    'the status of fifteen days',
    asked(
      `{ instruments(first: 100) { nodes { ${times(15, (i) => `a${i}: statusOn(date: "20${10 + i}-01-01") { states }`)} } } }`,
    ),
    ANSWERED,
  ],
  [
    'all facts of a list fourteen times over',
    asked(`{ instruments { nodes { ${times(14, (i) => `a${i}: facts { ${FACT} }`)} } } }`),
    BEYOND,
  ],
  ['all facts of a list', asked(`{ instruments(first: 100) { nodes { facts { ${FACT} } } } }`), ANSWERED],
  [
    'facts of a list as rows and as edges',
    asked(`{ instruments(first: 100) { nodes { facts { ${FACT} } } edges { node { facts { ${FACT} } } } } }`),
    ANSWERED,
  ],
  [
    'all numbers ten times over',
    aliased(
      10,
      (i) => `instruments(first: 1, filter: { counties: ["0${i}"] }) { facets { kinds { count } themes { count } } }`,
    ),
    REFUSED_THERE,
  ],
  ['a page beyond what a page may be', asked('{ facts(first: 101) { totalCount } }'), REFUSED_THERE],
  ['the largest page that a number can name', asked('{ facts(first: 2147483647) { totalCount } }'), REFUSED_THERE],
  ['a page of a number beyond numbers', asked('{ facts(first: 2147483648) { totalCount } }'), INVALID],
  ['a page below nothing', asked('{ facts(first: -2147483648) { nodes { factId } } }'), REFUSED_THERE],
  [
    'a comparison of everything with itself',
    asked(`{ compare(ids: [${times(25, () => '"stockholm:agreement:a"')}]) { rows { verdict } } }`),
    REFUSED_THERE,
  ],
  [
    'a comparison of more than may be',
    asked(`{ compare(ids: [${times(200, (i) => `"stockholm:agreement:a${i}"`)}]) { rows { verdict } } }`),
    REFUSED_THERE,
  ],
  [
    'a comparison of the greatest selection',
    asked('{ compare(filter: {}, first: 25) { rows { verdict cells { values { wording } } } passages { quote } } }'),
    ANSWERED,
  ],
  [
    'a comparison of themes of the greatest selection',
    asked('{ compareThemes(filter: {}, first: 25) { rows { verdict } } }'),
    ANSWERED,
  ],
  [
    'ten comparisons of the greatest selection',
    aliased(
      10,
      (i) =>
        `compare(filter: {}, first: ${16 + i}) { rows { verdict cells { values { wording citations { quote } } } } }`,
    ),
    BEYOND,
  ],
  [
    'a look-up of more than may be',
    asked(`{ nodes(ids: [${times(101, (i) => `"stockholm:agreement:a${i}"`)}]) { id } }`),
    REFUSED_THERE,
  ],
  [
    'a look-up of one at more moments than may be',
    asked(
      `{ nodes(ids: [${times(60, (i) => `"stockholm:agreement:a@2020-01-01T00:00:${String(i).padStart(2, '0')}.000Z"`)}]) { id } }`,
    ),
    REFUSED_THERE,
  ],
  [
    'lines beyond what may be asked',
    asked('{ documentText(document: "stockholm:document:a", first: 401) { lines { number } } }'),
    REFUSED_THERE,
  ],
  [
    'lines from the greatest number on',
    asked('{ documentText(document: "stockholm:document:a", from: 2147483647) { lines { number } } }'),
    NO_SUCH_THING,
  ],
  [
    'answers to every aspect at once',
    aliased(10, () => 'answerGroups(aspect: "title") { groups { answers { cell { statedAs } } } }'),
    ANSWERED,
  ],
  [
    'one list narrowed by every county a thousand times over',
    asked('query ($c: [ID!]) { agreements(filter: { counties: $c }) { totalCount } }', { c: Array(1_000).fill('01') }),
    BEYOND,
  ],
  [
    'one list narrowed by a theme nine hundred times over',
    asked('query ($t: [ID!]) { agreements(filter: { themes: $t }) { totalCount } }', { t: Array(900).fill('health') }),
    ANSWERED,
  ],
  [
    'one list narrowed by parties that are not there',
    asked('query ($p: [ID!]) { agreements(filter: { parties: $p }) { totalCount } }', {
      p: Array.from({ length: 900 }, (_, i) => `stockholm:organisation:o-${i}`),
    }),
    REFUSED_THERE,
  ],
];
