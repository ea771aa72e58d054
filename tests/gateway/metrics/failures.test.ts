import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAdmission } from '#gateway/door/admission.ts';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { PATIENT } from '#tests/support/patience.ts';
import { startTestSubgraphs, type TestSubgraphs } from '#tests/support/test-hub.ts';
import { loggedLines, type WatchedOptions, type WatchedTestHub, watchedHub } from './watched-hub.ts';

const LIST = '{ dalarna { agreements { totalCount } } }';

let subgraphs: TestSubgraphs;
let hub: WatchedTestHub;
const lines = loggedLines();

beforeAll(async () => {
  const counties = [titledCounty('skane', '12', ['Ett']), titledCounty('dalarna', '20', ['Två'])];
  subgraphs = await startTestSubgraphs({ counties });
});
afterEach(() => hub.close());
afterAll(() => Promise.all(subgraphs.apps.map((app) => app.close())));

/** The county, which does this instead of answering. */
const dalarna =
  (execute: () => Promise<never>): NonNullable<WatchedOptions['wrap']> =>
  (subgraph: GatewaySubgraph) =>
    subgraph.name === 'dalarna' ? { ...subgraph, execute } : subgraph;

const killed = dalarna(async () => {
  throw new Error('the thread of dalarna ended');
});
const hanging = dalarna(() => new Promise(() => {}));

/** Asks over HTTP. */
const ask = (query: string) => fetch(`${hub.url}/graphql?${new URLSearchParams({ query })}`);

const logged = () => lines.map((line) => JSON.parse(line)).filter(({ event }) => event !== 'metrics.listening');

/** What is counted of some metrics, by their labels. */
async function counted(...names: string[]): Promise<Record<string, number>> {
  const all = Object.entries(await hub.metrics());
  return Object.fromEntries(all.filter(([name]) => names.some((one) => name.startsWith(`${one}{`))));
}

const told = async (path: string, at = hub.url) => {
  const response = await fetch(`${at}${path}`);
  return [response.status, await response.json()];
};

describe('A county that is killed', () => {
  it('is in the log with the request that met it, in metrics and in readiness, each time once', async () => {
    hub = await watchedHub(subgraphs, { wrap: killed });
    const answer = await ask(LIST);
    const reason = 'the thread of dalarna ended';
    const request = answer.headers.get('x-request-id');
    expect(logged()).toMatchObject([{ event: 'subgraph.silent', request, subgraph: 'dalarna', reason }]);
    expect(await told('/readiness')).toEqual([200, { name: 'hub', ready: true, problems: [`dalarna: ${reason}`] }]);
    // Whoever reads metrics lets the county be asked once more.
    expect(await counted('hub_errors_total', 'hub_log_events_total', 'hub_calls_total', 'hub_county_revision')).toEqual(
      {
        'hub_errors_total{code="COUNTY_UNAVAILABLE"}': 1,
        'hub_log_events_total{event="subgraph.silent"}': 1,
        'hub_log_events_total{event="metrics.listening"}': 1,
        'hub_calls_total{subgraph="dalarna",outcome="UNAVAILABLE"}': 2,
        'hub_calls_total{subgraph="skane",outcome="ANSWERED"}': 1,
        'hub_county_revision{county="skane"}': 1,
      },
    );
  });
});

describe('A county that hangs', () => {
  it('is told as timed out, and as left alone after three calls', async () => {
    hub = await watchedHub(subgraphs, { wrap: hanging, countyDeadline: 20 });
    for (let times = 0; times < 4; times += 1) await ask(`{ dalarna { a${times}: agreements { totalCount } } }`);
    expect(logged().map(({ event, reason }) => [event, reason])).toEqual([
      ['subgraph.silent', 'no answer within 20 ms'],
      ['subgraph.silent', 'it let calls run out of time and is left alone for 10000 ms'],
    ]);
    expect(await counted('hub_errors_total', 'hub_subgraph_resting', 'hub_call_seconds_count')).toEqual({
      'hub_errors_total{code="COUNTY_TIMED_OUT"}': 4,
      'hub_subgraph_resting{subgraph="dalarna"}': 1,
      'hub_call_seconds_count{subgraph="dalarna"}': 3,
      'hub_call_seconds_count{subgraph="skane"}': 1,
    });
    expect(await told('/readiness')).toMatchObject([
      200,
      { problems: [expect.stringMatching(/^dalarna: .*left alone/)] },
    ]);
  });
});

describe('A hub that is asked too much at once', () => {
  it('is seen by what works, what waits and how many it refused', async () => {
    const admission = createAdmission({ atOnce: 1, waiting: 1, patience: PATIENT });
    hub = await watchedHub(subgraphs, { wrap: hanging, admission });
    const leaving = new AbortController();
    for (const which of [1, 2]) {
      fetch(`${hub.url}/graphql?query={dalarna{a${which}:agreements{totalCount}}}`, { signal: leaving.signal }).catch(
        () => {},
      );
      await expect.poll(() => admission.state().working + admission.state().waiting).toBe(which);
    }
    expect((await ask(LIST)).status).toBe(503);
    const told = await hub.metrics();
    expect([told.hub_requests_working, told.hub_requests_waiting]).toEqual([1, 1]);
    expect(await counted('hub_errors_total', 'hub_requests_total')).toEqual({
      'hub_errors_total{code="OVERLOADED"}': 1,
      'hub_requests_total{route="graphql",operation="other",status="503"}': 1,
    });
    leaving.abort();
    const gone = 'hub_requests_total{route="graphql",operation="other",status="gone"}';
    await expect.poll(async () => (await hub.metrics())[gone]).toBe(2);
  });
});

describe('What is refused', () => {
  it.each([
    ['a document', '/graphql?query={x}', 'graphql', 'other', 200, 'GRAPHQL_VALIDATION_FAILED'],
    ['the name of a document', '/graphql?documentId=none', 'graphql', 'other', 404, 'NOT_FOUND'],
    ['a report', '/v1/reports/none.csv', 'reports', '', 404, 'NOT_FOUND'],
    ['an address', '/none', 'pages', '', 404, 'NOT_FOUND'],
  ])('is counted by its code, and is no line of the log: %s', async (_, path, route, operation, status, code) => {
    hub = await watchedHub(subgraphs);
    expect((await fetch(`${hub.url}${path}`)).status).toBe(status);
    expect(await counted('hub_errors_total', 'hub_requests_total')).toEqual({
      [`hub_errors_total{code="${code}"}`]: 1,
      [`hub_requests_total{route="${route}",operation="${operation}",status="${status}"}`]: 1,
    });
    expect(logged()).toEqual([]);
  });
});

describe('An error that nobody foresaw', () => {
  it('is in the log with its stack and the id that the client got', async () => {
    let thrown = false;
    const onExecute = () => {
      if (thrown) return;
      thrown = true;
      throw new Error('planted');
    };
    hub = await watchedHub(subgraphs, { plugins: () => [{ onExecute }] });
    const answer = await ask(LIST);
    expect(await counted('hub_errors_total')).toEqual({ 'hub_errors_total{code="INTERNAL_SERVER_ERROR"}': 1 });
    const error = expect.stringMatching(/^Error: planted\n +at .*failures\.test\.ts/);
    expect(logged()).toMatchObject([{ event: 'unexpected', request: answer.headers.get('x-request-id'), error }]);
    expect(await told('/readiness')).toMatchObject([200, { ready: true, problems: [] }]);
  });
});

describe('A hub whose engine answers nothing any more', () => {
  const broken = { onExecute: () => Promise.reject(new Error('planted')) };

  it('is neither ready nor alive', async () => {
    hub = await watchedHub(subgraphs, { plugins: () => [broken] });
    const problems = ['the engine answers nothing; the hub has to be started again'];
    expect(await told('/readiness')).toEqual([503, { name: 'hub', ready: false, problems }]);
    expect(await told('/healthcheck')).toEqual([503, { up: false }]);
    const { hub_ready, hub_problems } = await hub.metrics();
    expect([hub_ready, hub_problems]).toEqual([undefined, 1]);
  });
});
