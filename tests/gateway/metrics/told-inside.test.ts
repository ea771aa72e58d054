import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { consoleLog } from '#subgraphs/serving/console-log.ts';
import { showsNoPlaces } from '#tests/support/insides.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { startTestSubgraphs, type TestSubgraphs } from '#tests/support/test-hub.ts';
import { type OtlpCollector, startCollector } from '../tracing/otlp-collector.ts';
import { loggedLines, type WatchedTestHub, watchedHub } from './watched-hub.ts';

/** What a client sends that nobody else may read. */
const SENT = 'hemligheten';
const MAIL = `anna.${SENT}@example.org`;

let subgraphs: TestSubgraphs;
let hub: WatchedTestHub;
let collector: OtlpCollector;
const lines = loggedLines();

beforeAll(async () => {
  subgraphs = await startTestSubgraphs({ counties: [titledCounty('skane', '12', ['Ett'])], log: consoleLog('json') });
  // Whatever looks for words fails with them in its statement.
  await subgraphs.apps[0]?.database.em.getConnection().execute('alter table vocabulary rename to elsewhere');
  collector = await startCollector();
  for (const [name, value] of Object.entries(collector.environment)) vi.stubEnv(name, value);
  hub = await watchedHub(subgraphs, { logRequests: 'all', traces: 'otlp' });
  vi.unstubAllEnvs();
});
afterAll(async () => {
  await hub.close();
  await collector.close();
  await Promise.all(subgraphs.apps.map((app) => app.close()));
});

const headers = {
  'x-request-id': MAIL,
  from: MAIL,
  'user-agent': MAIL,
  cookie: MAIL,
  'content-type': 'application/json',
};

describe('What a client sends', () => {
  it.each([
    ['in words to search for', '/graphql', { query: 'query Found { search(text: "hemligheten") { totalCount } }' }],
    [
      'in variables',
      '/graphql',
      { query: 'query ($text: String!) { search(text: $text) { totalCount } }', variables: { text: SENT } },
    ],
    ['in a document that is refused', '/graphql', { query: `{ ${SENT} }` }],
    ['in an id', '/graphql', { query: `{ node(id: "${MAIL}") { id } }` }],
    ['in what is no JSON', '/graphql', MAIL],
    ['in the name of a document', '/graphql', { documentId: MAIL }],
    ['in the address of a page', `/sok?text=${SENT}`, null],
    ['in the address of nothing', `/${MAIL}?${SENT}=${SENT}`, null],
    ['in the address of a report', `/v1/reports/${SENT}.csv?text=${MAIL}`, null],
  ])('%s is in no line of the log, no metric and no span', async (_, path, body) => {
    const sent = body === null ? { headers } : { headers, method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`${hub.url}${path}`, sent);
    await response.text();
    const id = response.headers.get('x-request-id');
    await expect.poll(() => collector.spans().some(({ values }) => values['hub.request_id'] === id)).toBe(true);
    await expect.poll(() => lines.filter((line) => line.includes('"request.answered"'))).toHaveLength(1);
    const metrics = await (await fetch(`${hub.inside}/metrics`)).text();
    expect(`${lines}${metrics}${collector.text()}`).not.toMatch(/hemlig|anna/i);
  });

  it('is left out of an error that nobody foresaw, of which the rest is told', async () => {
    await hub.ask('query Found { search(text: "hemligheten") { totalCount } }');
    const error = expect.stringMatching(/^error: relation "…" does not exist\n +at /);
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ event: 'unexpected', subgraph: 'skane', error }),
    );
    expect(`${lines}`).not.toContain(SENT);
  });
});

describe('The line of a request', () => {
  it('tells what for, what came of it and how long it took', async () => {
    const answer = await fetch(`${hub.url}/graphql?query=query Places{counties{code}}`);
    await expect.poll(() => lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      ...{ time: expect.any(String), event: 'request.answered', request: answer.headers.get('x-request-id') },
      ...{ method: 'GET', route: 'graphql', status: 200, operation: 'Places', codes: [], tookMs: expect.any(Number) },
      trace: expect.stringMatching(/^[\da-f]{32}$/),
    });
  });
});

describe('The id of a request', () => {
  const answered = async (id: string) =>
    (await fetch(`${hub.url}/healthcheck`, { headers: { 'x-request-id': id } })).headers.get('x-request-id');

  it.each(['4bf92f3577b34da6a3ce929d0e0e4736', '0198f3c4-7e1f-7a6b-9d43-2f0c6d1e8b57', 'req_0001'])(
    'is the client’s where that is one: %s',
    async (id) => expect(await answered(id)).toBe(id),
  );

  it.each([MAIL, 'anna', '19900101-1234', '070-123 45 67', `a1${'b'.repeat(63)}`, 'a1 b2 c3 d4', ''])(
    'is the hub’s own where the client sends something else: %s',
    async (id) => expect(await answered(id)).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/),
  );
});

describe('The address of those who tend the hub', () => {
  it('has metrics, each with what it means', async () => {
    const response = await fetch(`${hub.inside}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toContain('\nhub_ready 1\n');
  });

  it('is the only one that has them', async () => {
    for (const path of ['/metrics', '/readiness']) showsNoPlaces(await (await fetch(`${hub.url}${path}`)).text());
    expect((await fetch(`${hub.url}/metrics`)).status).toBe(404);
    expect((await fetch(`${hub.inside}/graphql`)).status).toBe(404);
  });

  it('counts published documents by their names, and all others together', async () => {
    const counted = async () => {
      const all = await hub.metrics();
      const of = (operation: string) =>
        all[`hub_requests_total{route="graphql",operation="${operation}",status="200"}`] ?? 0;
      return [of('02-counties'), of('other')];
    };
    const [before = 0, others = 0] = await counted();
    for (const at of ['documentId=02-counties', 'query=query A{counties{code}}', 'query=query B{counties{code}}'])
      await (await fetch(`${hub.url}/graphql?${at}`)).text();
    expect(await counted()).toEqual([before + 1, others + 2]);
  });
});
