import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { signedFetch } from '#subgraphs/serving/sign-fetch.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { startTestSubgraphs, type TestSubgraphs } from '#tests/support/test-hub.ts';
import { withoutCost } from '#tests/support/without-cost.ts';
import { type HttpSubgraph, serveOverHttp } from '../engine/http-subgraph.ts';
import { loggedLines, type WatchedTestHub, watchedHub } from '../metrics/watched-hub.ts';
import { type OtlpCollector, startCollector } from './otlp-collector.ts';

/** A place in a trace that somebody else has begun. */
const [TRACE, SPAN] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];

let subgraphs: TestSubgraphs;
let collector: OtlpCollector;
let county: HttpSubgraph;
let hub: WatchedTestHub;
loggedLines();

beforeAll(async () => {
  subgraphs = await startTestSubgraphs({ counties: [titledCounty('skane', '12', ['Ett'])] });
  collector = await startCollector();
  const [app] = subgraphs.apps;
  if (!app) throw new Error('no county');
  county = await serveOverHttp({ ...app, county: true });
});
afterEach(() => hub.close());
afterAll(async () => {
  await Promise.all([collector.close(), county.close(), ...subgraphs.apps.map((app) => app.close())]);
});

/** Asks a hub, over the county behind HTTP, with a header; gives what the county got of it, and the first span of the request. */
async function asked(traces: 'none' | 'otlp', traceparent: string, trustedProxies: string[] = []) {
  for (const [name, value] of Object.entries(collector.environment)) vi.stubEnv(name, value);
  hub = await watchedHub(subgraphs, {
    traces,
    toldOutside: { trustedProxies },
    fetchFrom: (name) => signedFetch(name, undefined),
    wrap: (subgraph) => (subgraph.name === 'skane' ? county.subgraph : subgraph),
  });
  vi.unstubAllEnvs();
  const response = await fetch(`${hub.url}/graphql?query={skane{agreements{totalCount}}}`, {
    headers: { traceparent },
  });
  expect(await withoutCost(response)).toEqual({ data: { skane: { agreements: { totalCount: 1 } } } });
  await hub.close();
  const id = response.headers.get('x-request-id');
  const spans = collector.spans();
  const root = spans.find(({ values }) => values['hub.request_id'] === id);
  const call = spans.find(({ name, trace }) => name === 'call skane' && trace === root?.trace);
  return { passed: county.headers.at(-1)?.traceparent, root, call };
}

describe('With traces off', () => {
  it('no place in a trace is passed on to subgraphs, whatever comes in', async () => {
    const { passed, root } = await asked('none', `00-${TRACE}-${SPAN}-01`, ['127.0.0.1']);
    expect([passed, root]).toEqual([undefined, undefined]);
  });
});

describe('With traces on', () => {
  it('a subgraph is told which call it is', async () => {
    const { passed, root, call } = await asked('otlp', '');
    expect(passed).toBe(`00-${root?.trace}-${call?.id}-01`);
  });

  it('the trace of a proxy that is trusted goes on', async () => {
    const { root } = await asked('otlp', `00-${TRACE}-${SPAN}-01`, ['127.0.0.1']);
    expect(root).toMatchObject({ trace: TRACE, parent: SPAN });
  });

  it('what such a proxy has not drawn is not kept, by the subgraphs neither', async () => {
    const { root, passed } = await asked('otlp', `00-${TRACE}-${SPAN}-00`, ['127.0.0.1']);
    expect([root, passed?.slice(0, 35), passed?.slice(-3)]).toEqual([undefined, `00-${TRACE}`, '-00']);
  });

  it.each([
    ['of anybody else', `00-${TRACE}-${SPAN}-01`, []],
    ['that is none', `00-${TRACE}-hemligheten-01`, ['127.0.0.1']],
    ['that is all zeros', `00-${'0'.repeat(32)}-${SPAN}-01`, ['127.0.0.1']],
  ])('a trace %s is not gone on with', async (_, traceparent, trusted) => {
    const { root } = await asked('otlp', traceparent, trusted);
    expect(root).toMatchObject({ trace: expect.not.stringMatching(`${TRACE}|^0+$`), parent: null });
  });
});
