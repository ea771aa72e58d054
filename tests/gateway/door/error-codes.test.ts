import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSpending } from '#gateway/cost/spending.ts';
import { createGateway } from '#gateway/create-gateway.ts';
import { createAdmission } from '#gateway/door/admission.ts';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { ANSWER_CODES, type AnswerCode } from '#schema/shared/answer-codes.ts';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { subgraphHandler } from '#subgraphs/serving/http.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import type { GraphResult, SubgraphRequest } from '#subgraphs/serving/protocol.ts';
import { without } from '#tests/support/altered-sdl.ts';
import { importData } from '#tests/support/import-data.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { patientGateway } from '#tests/support/patience.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { type RawAnswer, rawRequest, requestText } from '#tests/support/raw-request.ts';
import { composedOnce, startTestHub, type TestHub } from '#tests/support/test-hub.ts';

/** What a subgraph answers instead, by its name. */
type Faults = Readonly<Record<string, (asked: SubgraphRequest) => Promise<GraphResult>>>;

const GONE = titledId('skane', 1);
const skane = titledCounty('skane', '12', ['Ett', 'Två']);
const hangs = () => new Promise<never>(() => {});
const fails = () => Promise.reject(new Error('planted'));
const COUNTIES = '{ dalarna { updatedAt } }';
const COMPARISON = '{ themes { id } }';

// The engine writes what it is thrown to standard error.
const silenced = vi.spyOn(console, 'error');

let hub: TestHub;
let well: Listening;
const others: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  silenced.mockImplementation(() => {});
  hub = await startTestHub({ counties: [skane, titledCounty('dalarna', '20', ['Tre'])] });
  const left = skane.data.instruments.filter(({ id }) => id !== GONE);
  const { em } = hub.apps.find(({ name }) => name === 'skane')?.database ?? {};
  if (em) await importData(em, { ...skane.data, instruments: left }, '12', new Date('2031-05-01'));
  well = await served(hub.gateway);
});
afterAll(async () => {
  await well.close();
  for (const other of others.reverse()) await other.close();
  await hub.close();
  silenced.mockRestore();
});

const served = (handler: RequestListener) => listen(handler, { host: '127.0.0.1', port: 0 });

const post = (query: string, more = {}) =>
  requestText(
    'POST',
    ENDPOINT,
    { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    JSON.stringify({ query, ...more }),
  );
const dalarna = () => hub.subgraphs.find(({ name }) => name === 'dalarna');
const ask = (query: string, more = {}) => rawRequest(well.url, post(query, more));
const get = (path: string, method = 'GET', headers = {}) => rawRequest(well.url, requestText(method, path, headers));

/** Asks a gateway some of whose subgraphs do not answer as they should. */
async function askFaulty(
  query: string,
  faults: Faults,
  options = {},
  change = (subgraph: GatewaySubgraph) => subgraph,
): Promise<RawAnswer> {
  const subgraphs = hub.subgraphs.map((subgraph): GatewaySubgraph => {
    const fault = faults[subgraph.name];
    return change(fault ? { ...subgraph, execute: fault } : subgraph);
  });
  const gateway = createGateway({
    subgraphs,
    supergraph: composedOnce(subgraphs),
    ...patientGateway,
    ...options,
  });
  const server = await served(gateway);
  others.push({ close: () => gateway.dispose() as Promise<void> }, server);
  return rawRequest(server.url, post(query));
}

/** A subgraph that answers only who knows a secret, asked by somebody else. */
async function askSigned(): Promise<RawAnswer> {
  const subgraph = { name: 'dalarna', sdl: '', execute: fails, close: async () => {} };
  const server = await served(subgraphHandler(subgraph, { secret: 'x'.repeat(40), log() {} }));
  others.push(server);
  return rawRequest(server.url, post('{ __typename }'));
}

/** Asks while all places are taken. */
async function askAtOnce(): Promise<RawAnswer> {
  const admission = createAdmission({ atOnce: 1, waiting: 0 });
  const held = Promise.withResolvers<GraphResult>();
  const first = askFaulty(COUNTIES, { dalarna: () => held.promise }, { admission });
  await expect.poll(() => admission.state().working).toBe(1);
  const second = await askFaulty(COUNTIES, {}, { admission });
  held.resolve({ data: null });
  await first;
  return second;
}

/** Asks for more than a client may ask for in a minute. */
function askInExcess(): Promise<RawAnswer> {
  return askFaulty(COUNTIES, {}, { spending: createSpending({ costPerMinute: 1, trustedProxies: [] }) });
}

/** Requests that each code comes for. */
const PROVOKED: Readonly<Record<AnswerCode, readonly (() => Promise<RawAnswer>)[]>> = {
  GRAPHQL_PARSE_FAILED: [() => ask('{')],
  GRAPHQL_VALIDATION_FAILED: [
    () => ask('{ colour }'),
    () => ask('mutation { change }'),
    () => get(`${ENDPOINT}?query=mutation%7Bx%7D`),
  ],
  BAD_USER_INPUT: [
    () => ask('{ agreements(first: 0) { totalCount } }'),
    () => ask('query ($first: Int!) { agreements(first: $first) { totalCount } }', { variables: { first: 'x' } }),
    () => ask('query A { themes { id } }', { operationName: 'B' }),
    () => get(`${ENDPOINT}?query=%7B__typename%7D&variables=%7Bbad`),
    () => get(ENDPOINT, 'DELETE'),
    () => get(`${ENDPOINT}?query=%7B__typename%7D`, 'GET', { accept: 'image/png' }),
    () => get(ENDPOINT, 'POST', { 'content-type': 'text/plain' }),
    () => get(ENDPOINT, 'POST', { expect: 'much' }),
    () => get(ENDPOINT, 'GET', { host: 'a b' }),
    () => rawRequest(well.url, 'NONSENSE\r\n\r\n'),
  ],
  INVALID_CURSOR: [() => ask('{ agreements(after: "garbage") { totalCount } }')],
  LIMIT_EXCEEDED: [
    () => ask(`{ ${'__typename '.repeat(3_000)} }`),
    () => ask('{ __typename }', { variables: { x: Array(2_000).fill(1) } }),
    () => ask('{ __typename }', { variables: { x: 'x'.repeat(100_000) } }),
    () => get(`/${'x'.repeat(20_000)}`),
  ],
  PERSISTED_QUERY_NOT_SUPPORTED: [() => ask('', { query: undefined, extensions: { persistedQuery: { version: 1 } } })],
  UNAUTHENTICATED: [askSigned],
  NOT_FOUND: [() => ask('{ node(id: "skane:agreement:never-was") { id } }'), () => get('/nothing')],
  REMOVED: [() => ask(`{ node(id: "${GONE}") { id } }`)],
  INTERNAL_SERVER_ERROR: [
    () =>
      askFaulty(COUNTIES, {
        dalarna: async (asked) => ({ ...(await dalarna()?.execute?.(asked)), errors: [{ message: 'planted' }] }),
      }),
    () => askFaulty(COUNTIES, {}, { plugins: () => [{ onParams: () => fails() }] }),
  ],
  COUNTY_LACKS_FIELD: [
    () =>
      askFaulty(COUNTIES, {
        dalarna: async () => ({
          errors: [{ message: 'Cannot query', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
        }),
      }),
  ],
  SUBGRAPH_LACKS_FIELD: [
    () =>
      askFaulty('{ counties { code } }', {}, {}, (subgraph) => ({
        ...subgraph,
        running: print(without(parse(subgraph.sdl), ['Query'], 'counties')),
      })),
  ],
  COUNTY_UNAVAILABLE: [() => askFaulty(COUNTIES, { dalarna: fails })],
  COUNTY_TIMED_OUT: [() => askFaulty(COUNTIES, { dalarna: hangs }, { countyDeadline: 1 })],
  SUBGRAPH_UNAVAILABLE: [() => askFaulty(COMPARISON, { comparison: fails })],
  SUBGRAPH_TIMED_OUT: [() => askFaulty(COMPARISON, { comparison: hangs }, { countyDeadline: 1 })],
  REQUEST_TIMED_OUT: [() => askFaulty(COUNTIES, { dalarna: hangs }, { requestDeadline: 1 })],
  RATE_LIMITED: [askInExcess],
  OVERLOADED: [askAtOnce],
};

/** The statuses of each code on the page. */
const listed = new Map(
  Array.from(
    readFileSync(`${ROOT}docs/error-codes.md`, 'utf8').matchAll(/^\| `(\w+)` \| [^|]+ \| ([\d, ]+) \| [^|]+ \|$/gm),
    ([, code, statuses]) => [code, statuses?.split(', ').map(Number)] as const,
  ),
);

describe('The page of error codes', () => {
  it('has the codes that an answer can have, each once', () => {
    expect([...listed.keys()]).toEqual(Object.keys(ANSWER_CODES));
  });

  it.each(Object.entries(ANSWER_CODES))('has the status that %s refuses a request with', (code, status) => {
    expect(listed.get(code)).toContain(status);
  });
});

describe.each(Object.entries(PROVOKED))('The code %s', (code, provoked) => {
  it.each(provoked.map((request, index) => [index + 1, request] as const))(
    'comes for its request %i with a status of the page, and words',
    async (_, request) => {
      const { status, body } = await request();
      const { errors } = JSON.parse(body);
      expect(errors[0]).toMatchObject({ message: expect.stringMatching(/\w/), extensions: { code } });
      expect(listed.get(code)).toContain(status);
    },
  );
});
