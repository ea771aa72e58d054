import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { GraphQLSchema } from 'graphql';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import type { ArgumentValues } from '#tests/long/fuzz-queries/argument-values.ts';
import { madeQuery } from '#tests/long/fuzz-queries/made-query.ts';
import type { Random } from '#tests/support/made/random.ts';

/** A request as it is sent. */
export interface AlikeRequest {
  method: 'GET' | 'HEAD' | 'POST';
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** What is asked beside questions that are drawn: what writing changes, with and without variables. */
const QUESTIONS: readonly (readonly [query: string, variables: readonly object[]])[] = [
  [
    '{ instruments { totalCount nodes { id title { text { sv } } } counties { status problem { en } updatedAt } } }',
    [{}],
  ],
  [
    'query ($county: [ID!]) { instruments(filter: { counties: $county }) { nodes { id } } }',
    [{ county: ['20'] }, { county: ['05'] }],
  ],
  ['{ documentText(document: "dalarna:document:paper") { lines { number text } } }', [{}]],
  [
    'query ($text: String!) { search(text: $text) { nodes { __typename } totalCount } }',
    [{ text: 'samverkan' }, { text: 'skola' }],
  ],
  ['{ changes(first: 100) { nodes { kind at subject } pageInfo { endCursor } } }', [{}]],
  ['{ dalarna { revisions { number at origin } } }', [{}]],
  [
    '{ compare(ids: ["dalarna:agreement:a-0", "ostergotland:agreement:a-0"]) { rows { verdict } counties { status } } }',
    [{}],
  ],
];

/** What asks from within. */
const PAGES = [
  '/',
  '/en/decisions',
  '/tidslinje',
  '/sok?q=samverkan',
  '/nytt',
  '/v1/reports/agreements.json',
  '/v1/reports/facts.csv',
  '/v1/changes.atom',
];

const ACCEPTED = ['application/json', 'application/graphql-response+json', '*/*'];
const ENCODINGS = ['', 'gzip', 'br, gzip;q=0.5', 'gzip;q=1, identity;q=0'];
/** Headers by which no answer is decided. */
const BESIDE = {
  'user-agent': ['x', 'y'],
  'accept-language': ['sv', 'en'],
  cookie: ['a=1'],
  dnt: ['1'],
  referer: ['http://a.test/'],
};

/** Draws a question, of so many that some come again, and how it is asked. */
export function drawnRequest(
  random: Random,
  schema: GraphQLSchema,
  values: ArgumentValues,
  tags: readonly string[],
): AlikeRequest {
  const headers: Record<string, string> = { accept: random.of(ACCEPTED), 'accept-encoding': random.of(ENCODINGS) };
  for (const [name, given] of Object.entries(BESIDE))
    if (random.below(3) === 0) headers[name] = random.of<string>(given);
  if (tags.length > 0 && random.below(3) === 0) headers['if-none-match'] = random.of(tags);
  if (random.below(6) === 0)
    return { method: 'GET', path: random.of(PAGES), headers: { ...headers, accept: 'text/html, */*' }, body: '' };
  const { query, variables } =
    random.below(5) === 0 ? madeQuery(random.below(12), schema, values) : drawnQuestion(random);
  const asked = JSON.stringify({ query, variables });
  if (random.below(2) === 0)
    return { method: 'POST', path: ENDPOINT, headers: { ...headers, 'content-type': 'application/json' }, body: asked };
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return { method: random.below(4) === 0 ? 'HEAD' : 'GET', path: `${ENDPOINT}?${search}`, headers, body: '' };
}

/** The same question, of which now and then another packing is accepted. */
export function askedOnceMore(asked: AlikeRequest, random: Random): AlikeRequest {
  if (random.below(3) > 0) return asked;
  return { ...asked, headers: { ...asked.headers, 'accept-encoding': random.of(ENCODINGS) } };
}

function drawnQuestion(random: Random) {
  const [query, variables] = random.of(QUESTIONS);
  return { query, variables: random.of(variables) };
}

/** An answer without what is another each time. */
export interface AlikeAnswer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  bytes: string;
}

/** What an answer says, unpacked. */
export function unpackedText({ headers, bytes }: AlikeAnswer): string {
  const sent = Buffer.from(bytes, 'base64');
  const coding = sent.length > 0 ? headers['content-encoding'] : undefined;
  const text = coding === 'br' ? brotliDecompressSync(sent) : coding === 'gzip' ? gunzipSync(sent) : sent;
  return text.toString();
}

const agent = new Agent({ keepAlive: true });

export function sent(url: string, { method, path, headers, body }: AlikeRequest): Promise<AlikeAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, { method, headers: { ...headers, host: 'hub.test' }, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { date: _, 'x-request-id': id, ...lasting } = response.headers;
        if (id === undefined) reject(new Error('the answer has no id'));
        resolve({ status: response.statusCode, headers: lasting, bytes: Buffer.concat(chunks).toString('base64') });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
