import { ANSWERED, INVALID, NO_GRAPHQL, NOTHING_THERE, REFUSED } from '../outcomes.ts';
import { type Attack, asked, got, nested, posted, times } from '../requests.ts';

const QUERY = '{ themes { id } }';
const hash = (sign: string) => sign.repeat(64);
const persisted = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });
const question = (search: string) => got(`/graphql?${search}`, { accept: 'application/graphql-response+json' });
const Q = `query=${encodeURIComponent(QUERY)}`;
const NAMED = 'documentId=02-counties';

/** Bodies of JSON that are no questions, or several. */
export const jsonBodies: readonly Attack[] = [
  ['a list of questions', posted(JSON.stringify([{ query: QUERY }, { query: QUERY }])), REFUSED],
  ['a list of nothing', posted('[]'), REFUSED],
  ['a thousand questions at once', posted(JSON.stringify(Array(1_000).fill({ query: QUERY }))), REFUSED],
  ['null', posted('null'), REFUSED],
  ['a text', posted('"{ themes { id } }"'), REFUSED],
  ['a number', posted('7'), REFUSED],
  ['no JSON', posted('{bad'), REFUSED],
  ['JSON of one quote', posted("{'query':'{ themes { id } }'}"), REFUSED],
  ['JSON with a comment', posted('{"query":"{ themes { id } }" /* a */}'), REFUSED],
  ['JSON with a comma too many', posted('{"query":"{ themes { id } }",}'), REFUSED],
  ['JSON and rubbish', posted('{"query":"{ themes { id } }"}rubbish'), REFUSED],
  ['JSON twice', posted('{"query":"{ themes { id } }"}{"query":"{ themes { id } }"}'), REFUSED],
  ['JSON and U+0000', posted('{"query":"{ themes { id } }"}\0'), REFUSED],
  ['JSON after a byte order mark', posted('\ufeff{"query":"{ themes { id } }"}'), ANSWERED],
  ['JSON after two byte order marks', posted('\ufeff\ufeff{"query":"{ themes { id } }"}'), REFUSED],
  ['a key twice', posted('{"query":"{ bad }","query":"{ themes { id } }"}'), ANSWERED],
  ['a prototype', posted('{"query":"{ themes { id } }","__proto__":{"query":"{ bad }"}}'), REFUSED],
  ['a prototype that holds the question', posted('{"__proto__":{"query":"{ themes { id } }"}}'), REFUSED],
  ['a constructor', posted('{"query":"{ themes { id } }","constructor":{"prototype":{"a":1}}}'), REFUSED],
  ['keys that nobody knows', posted(`{"query":"{ themes { id } }",${times(900, (i) => `"a${i}":1`, ',')}}`), REFUSED],
  ['levels of lists', posted(nested(45_000, '[', '', ']')), REFUSED],
  ['levels of objects', posted(nested(15_000, '{"a":', '1', '}')), REFUSED],
  ['levels of lists as the question', posted(`{"query":${nested(40_000, '[', '', ']')}}`), REFUSED],
  [
    'levels of lists as extensions',
    posted(`{"query":"{ themes { id } }","extensions":${nested(40_000, '[', '', ']')}}`),
    REFUSED,
  ],
  ['a question that is a number', posted('{"query":7}'), REFUSED],
  ['a question that is an object', posted('{"query":{"kind":"Document"}}'), REFUSED],
  ['a question that is null', posted('{"query":null}'), REFUSED],
  ['a name that is a number', posted('{"query":"{ themes { id } }","operationName":7}'), REFUSED],
  ['a name that is nothing', posted('{"query":"query A { themes { id } }","operationName":""}'), REFUSED],
  ['extensions that are a text', posted('{"query":"{ themes { id } }","extensions":"a"}'), REFUSED],
  ['extensions that nobody knows', asked(QUERY, {}, { extensions: { tracing: true, cost: { max: 1e9 } } }), ANSWERED],
  ['no question at all', posted('{}'), REFUSED],
];

/** Documents that are asked for by name or by hash, and questions in addresses. */
export const persistedDocuments: readonly Attack[] = [
  [
    'a hash that nobody keeps',
    asked(undefined as never, {}, { extensions: persisted(hash('0')) }),
    '400 PERSISTED_QUERY_NOT_SUPPORTED',
  ],
  ['a hash of another text', asked(QUERY, {}, { extensions: persisted(hash('a')) }), ANSWERED],
  ['a hash that is a list', asked(QUERY, {}, { extensions: persisted([hash('a')]) }), ANSWERED],
  [
    'a hash that is a path',
    asked(undefined as never, {}, { extensions: persisted('../../package.json') }),
    '400 PERSISTED_QUERY_NOT_SUPPORTED',
  ],
  ['a version that is none', asked(QUERY, {}, { extensions: persisted(hash('a'), '__proto__') }), ANSWERED],
  ['a hash that is null', asked(QUERY, {}, { extensions: { persistedQuery: null } }), ANSWERED],
  ['a name of nothing', question('documentId='), NOTHING_THERE],
  ['a name that nobody has', question('documentId=nothing'), NOTHING_THERE],
  ['a name of a path', question('documentId=..%2f..%2fpackage.json'), NOTHING_THERE],
  ['a name of a file', question('documentId=02-counties.graphql'), NOTHING_THERE],
  ['a name of what objects have', question('documentId=__proto__'), NOTHING_THERE],
  ['a name with U+0000', question(`${NAMED}%00`), NOTHING_THERE],
  ['a name of ten thousand letters', question(`documentId=${'a'.repeat(10_000)}`), NOTHING_THERE],
  ['a hash as a name that nobody keeps', question(`documentId=sha256:${hash('0')}`), NOTHING_THERE],
  ['a hash as a name that is none', question('documentId=sha256:zz'), NOTHING_THERE],
  ['two names', question(`${NAMED}&documentId=11-paging`), REFUSED],
  ['a name and a text', question(`${NAMED}&${Q}`), REFUSED],
  ['a name that is a list', posted('{"documentId":["02-counties"]}'), REFUSED],
  ['a name that is an object', posted('{"documentId":{"toString":"a"}}'), REFUSED],
  [
    'a name in a body and in the address',
    posted('{"documentId":"02-counties"}').replace('/graphql', '/graphql?documentId=11-paging'),
    ANSWERED,
  ],
  ['a text in a body and in the address', asked(QUERY).replace('/graphql', `/graphql?${Q}`), ANSWERED],
  ['two texts', question(`${Q}&${Q}`), REFUSED],
  ['variables that are no JSON', question(`${NAMED}&variables=%7Bbad`), REFUSED],
  ['variables that are a list', question(`${NAMED}&variables=%5B%5D`), REFUSED],
  ['variables of a prototype', question(`${NAMED}&variables=%7B%22__proto__%22:%7B%22a%22:1%7D%7D`), ANSWERED],
  ['extensions that are no JSON', question(`${Q}&extensions=x`), REFUSED],
  ['a text with bytes that are none', question('query=%7Bthemes%7Bid%E4%7D%7D'), REFUSED],
  ['a text with an escape that is cut off', question('query=%7Bthemes%7Bid%7D%7D%2'), NO_GRAPHQL],
  ['a text with a plus for a space', question('query=%7B+themes+%7B+id+%7D+%7D'), ANSWERED],
  ['a mutation in an address', question('query=mutation%7Bx%7D'), '405 GRAPHQL_VALIDATION_FAILED'],
  ['a question for whoever calls back', question(`${Q}&callback=alert`), ANSWERED],
  ['no question', question(''), REFUSED],
];

/** Questions about the schema itself. */
export const introspection: readonly Attack[] = [
  ['beside questions about data', asked('{ __schema { queryType { name } } counties { name } }'), INVALID],
  [
    'behind a fragment',
    asked('{ counties { name } ...F } fragment F on Query { __type(name: "County") { name } }'),
    INVALID,
  ],
  ['of a type that is none', asked('{ __type(name: "__proto__") { name } }'), ANSWERED],
  ['of a type of the inside', asked('{ __type(name: "_Entity") { name } }'), ANSWERED],
  [
    'of ten types',
    asked(
      `{ ${times(10, (i) => `a${i}: __type(name: "Query") { name fields { name type { name } args { name } } }`)} }`,
    ),
    ANSWERED,
  ],
  [
    'of all types ten times over',
    asked(
      `{ ${times(10, (i) => `a${i}: __schema { types { name description fields { name description args { name description } } } }`)} }`,
    ),
    ANSWERED,
  ],
  [
    'in a ring of types',
    asked('{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }'),
    INVALID,
  ],
  [
    'in a ring of interfaces',
    asked('{ __schema { types { interfaces { possibleTypes { interfaces { possibleTypes { name } } } } } } }'),
    INVALID,
  ],
  ['under another name', asked('{ data: __schema { types { name } } }'), ANSWERED],
  [
    'of fields that are no more',
    asked('{ __schema { types { fields(includeDeprecated: "yes") { name } } } }'),
    INVALID,
  ],
];
