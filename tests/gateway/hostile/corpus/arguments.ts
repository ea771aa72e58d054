import { ANSWERED, NO_CURSOR, NO_SUCH_THING, REFUSED, REFUSED_THERE } from '../outcomes.ts';
import { type Attack, asked } from '../requests.ts';

/** Texts that mean something to databases, to patterns, to whoever shows them or to whoever writes them down. */
const PAYLOADS: Readonly<Record<string, string>> = {
  'the end of a text of SQL': "' OR '1'='1",
  'a second statement of SQL': "a'; DROP TABLE fact; --",
  'a union of SQL': "a' UNION SELECT version(), 1 --",
  'a wait of SQL': "a'||pg_sleep(10)||'",
  'a dollar quote of SQL': '$$; SELECT pg_sleep(10); $$',
  'what SQL takes for any text': 'a%_%_%_%',
  'the operators of a search': 'a & | ! <-> (b:*) :A',
  'a pattern that doubles its way': `(a+)+$ ${'a'.repeat(40)}!`,
  'a backslash at the end': 'a\\',
  'a template': `\${7*7} {{7*7}} <%= 7*7 %>`,
  'a look-up of a logger': `\${jndi:ldap://hub.test/a}`,
  'a format of C': 'a %s %n %x',
  'a path': '../../../../etc/passwd a',
  'a line of a header': 'a\r\nX-Injected: yes\r\n\r\n',
  'a script': '"><script>alert(1)</script>',
  'a formula of a sheet': "=cmd|' /C calc'!A0",
  'the end of a text of JSON': '"}],"data":{"a":1}',
  'the end of an argument': '") { __typename } b: node(id: "a',
  'text from right to left': '\u202egnp.exe\u202c',
  'letters under a hundred accents': `a${'\u0301'.repeat(100)}`,
  'signs beyond sixteen bits': 'a 👩‍👩‍👧‍👦 𝔞',
  'what is a letter only after folding': 'ﬁ ſ İ ẞ a',
  'a prototype': '__proto__',
  'half a character': 'a\ud800b',
  'an escape of a terminal': 'a\u001b[2J\u0007',
};

/** What databases do not take. */
const BROKEN = 'a\0b';

/** Where a text can be given, and what becomes of one that names nothing. */
const PLACES: readonly [place: string, field: string, type: string, outcome: string, broken: string][] = [
  ['a search', 'search(text: $a) { totalCount }', 'String!', ANSWERED, REFUSED_THERE],
  ['a filter by words', 'agreements(filter: { text: $a }) { totalCount }', 'String', ANSWERED, REFUSED_THERE],
  ['a filter by parties', 'instruments(filter: { parties: [$a] }) { totalCount }', 'ID!', REFUSED_THERE, REFUSED_THERE],
  [
    'a filter by counties',
    'agreements(filter: { counties: [$a] }) { totalCount }',
    'ID!',
    REFUSED_THERE,
    REFUSED_THERE,
  ],
  ['an id', 'node(id: $a) { id }', 'ID!', REFUSED_THERE, REFUSED_THERE],
  ['a cursor', 'facts(after: $a) { totalCount }', 'String', NO_CURSOR, NO_CURSOR],
  ['an aspect', 'answerGroups(aspect: $a) { groups { verdict: __typename } }', 'ID', REFUSED_THERE, REFUSED_THERE],
  ['a municipality', 'appliesTo(municipality: $a) { totalCount }', 'ID!', REFUSED_THERE, REFUSED_THERE],
];

/** Every such text in every place. */
export const hostileTexts: readonly Attack[] = PLACES.flatMap(([place, field, type, outcome, broken]) => {
  const attack = (what: string, a: string, expected: string): Attack => [
    `${what} as ${place}`,
    asked(`query ($a: ${type}) { ${field} }`, { a }),
    expected,
  ];
  return [...Object.entries(PAYLOADS).map(([what, a]) => attack(what, a, outcome)), attack('U+0000', BROKEN, broken)];
});

const cursor = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
const after = (text: string, list = 'facts') =>
  asked(`query ($a: String) { ${list}(after: $a) { pageInfo { endCursor } } }`, { a: text });
const knownAt = (moment: string) =>
  asked('query ($m: DateTime) { agreements(asKnownAt: $m) { totalCount } }', { m: moment });
const node = (id: string) => asked('query ($id: ID!) { node(id: $id) { id } }', { id });

/** Cursors that no list gave. */
export const forgedCursors: readonly Attack[] = [
  ['nothing', after(''), NO_CURSOR],
  ['null, written out', after('null'), NO_CURSOR],
  ['a number', after(cursor(7)), NO_CURSOR],
  ['an empty object', after(cursor({})), NO_CURSOR],
  ['a list', after(cursor([[], []])), NO_CURSOR],
  [
    'a place of another list',
    after(cursor({ of: 'agreements', key: 'a', id: 'stockholm:agreement:a', missed: [] })),
    NO_CURSOR,
  ],
  ['a place with U+0000', after(cursor({ of: '', key: '\0', id: '', missed: [] })), NO_CURSOR],
  ['a place with a prototype', after(Buffer.from('{"__proto__":{"of":""}}').toString('base64url')), NO_CURSOR],
  [
    'a place of a hundred kilobytes, nearly',
    after(cursor({ of: 'facts', key: 'a'.repeat(60_000), id: 'a', missed: [] })),
    NO_CURSOR,
  ],
  [
    'a place that missed everybody a thousand times',
    after(cursor({ of: 'facts', key: 'a', id: 'a', missed: Array(5_000).fill('stockholm') })),
    NO_CURSOR,
  ],
  [
    'levels within levels',
    after(Buffer.from(`${'['.repeat(30_000)}${']'.repeat(30_000)}`).toString('base64url')),
    NO_CURSOR,
  ],
  ['bytes that are no text', after(Buffer.from([0xff, 0xfe, 0x00, 0xc0]).toString('base64url')), NO_CURSOR],
  ['a position of a log below nothing', after(cursor({ positions: { stockholm: -1 } }), 'changes'), NO_CURSOR],
  [
    'positions of counties that are none',
    after(cursor({ positions: { __proto__: 1, nowhere: 2 } }), 'changes'),
    NO_CURSOR,
  ],
  [
    'a position beyond all numbers',
    after(cursor({ positions: { stockholm: Number.MAX_VALUE } }), 'changes'),
    NO_CURSOR,
  ],
  [
    'a cursor for what has changed since',
    asked('{ facts(filter: { changedSince: "e30" }) { totalCount } }'),
    NO_CURSOR,
  ],
];

/** Ids of what is not there, or of what is something else. */
export const forgedIds: readonly Attack[] = [
  ['of a county that is none', node('nowhere:agreement:a'), REFUSED_THERE],
  ['of a kind that is none', node('stockholm:treaty:a'), REFUSED_THERE],
  ['of nothing', node('stockholm:agreement:nothing-of-the-kind'), NO_SUCH_THING],
  ['of nothing, as of a moment', node('stockholm:agreement:nothing@2026-01-01T00:00:00.000Z'), NO_SUCH_THING],
  ['as of a moment that is none', node('stockholm:agreement:a@tomorrow'), REFUSED_THERE],
  ['as of a moment to come', node('stockholm:agreement:a@2999-01-01T00:00:00.000Z'), REFUSED_THERE],
  ['as of two moments', node('stockholm:agreement:a@2026-01-01T00:00:00.000Z@2026-01-02T00:00:00.000Z'), REFUSED_THERE],
  ['of a prototype', node('__proto__:agreement:a'), REFUSED_THERE],
  ['of a prototype of a kind', node('stockholm:constructor:a'), REFUSED_THERE],
  ['in capitals', node('STOCKHOLM:AGREEMENT:A'), REFUSED_THERE],
  ['with spaces around it', node(' stockholm:agreement:a '), REFUSED_THERE],
  ['of five parts', node('stockholm:agreement:a:b:c'), REFUSED_THERE],
  ['of colons', node(':::'), REFUSED_THERE],
  ['of ninety thousand letters', node(`stockholm:agreement:${'a'.repeat(90_000)}`), NO_SUCH_THING],
  [
    'of an organisation in lineage',
    asked('{ lineage(id: "stockholm:organisation:a") { nodes { __typename } } }'),
    REFUSED_THERE,
  ],
  [
    'of an agreement where a document is asked',
    asked('{ documentText(document: "stockholm:agreement:a") { factCount } }'),
    REFUSED_THERE,
  ],
  [
    'of a document among parties',
    asked('{ agreements(filter: { parties: ["stockholm:document:a"] }) { totalCount } }'),
    REFUSED_THERE,
  ],
  [
    'of a path to a file',
    asked('{ documentText(document: "stockholm:document:../../county.yaml") { factCount } }'),
    REFUSED_THERE,
  ],
];

/** Moments that none is known of. */
export const forgedMoments: readonly Attack[] = [
  ['before all that is known', knownAt('0001-01-01T00:00:00Z'), ANSWERED],
  ['before all years', knownAt('-000001-01-01T00:00:00Z'), REFUSED],
  ['to come', knownAt('9999-12-31T23:59:59Z'), REFUSED_THERE],
  ['without an offset', knownAt('2026-01-01T00:00:00'), REFUSED],
  ['of an offset that is none', knownAt('2026-01-01T00:00:00+99:99'), REFUSED],
  ['of a leap second', knownAt('2016-12-31T23:59:60Z'), REFUSED],
  ['of hour 24', knownAt('2026-01-01T24:00:00Z'), REFUSED],
  ['of a hundred places of a second', knownAt(`2026-01-01T00:00:00.${'9'.repeat(100)}Z`), ANSWERED],
  ['of a number', asked('{ agreements(asKnownAt: 1735689600) { totalCount } }'), REFUSED],
  ['of SQL', knownAt("now()'; --"), REFUSED],
  ['of every row', asked('{ agreements(asKnownAt: "infinity") { totalCount } }'), REFUSED],
];
