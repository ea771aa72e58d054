import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { startTestSubgraphs, type TestSubgraphs } from '#tests/support/test-hub.ts';
import { withoutCost } from '#tests/support/without-cost.ts';
import { loggedLines, type WatchedTestHub, watchedHub } from '../metrics/watched-hub.ts';
import { type OtlpCollector, startCollector } from './otlp-collector.ts';

const QUERY = '{ skane { agreements { totalCount } } }';
const ANSWER = { data: { skane: { agreements: { totalCount: 1 } } } };

/** Spans that are held, and that are sent at once. */
const [HELD, AT_ONCE] = [20, 10];

let subgraphs: TestSubgraphs;
let collector: OtlpCollector;
let hub: WatchedTestHub;
const lines = loggedLines();
const told = () =>
  lines
    .map((line) => JSON.parse(line))
    .flatMap(({ event, reason }) => (/^traces/.test(event) ? [[event, reason]] : []));

beforeAll(async () => {
  subgraphs = await startTestSubgraphs({ counties: [titledCounty('skane', '12', ['Ett'])] });
});
afterAll(() => Promise.all(subgraphs.apps.map((app) => app.close())));
beforeEach(async () => {
  collector = await startCollector();
  const small = { OTEL_EXPORTER_OTLP_TIMEOUT: '300', OTEL_BSP_MAX_QUEUE_SIZE: `${HELD}` };
  const environment = { ...collector.environment, ...small, OTEL_BSP_MAX_EXPORT_BATCH_SIZE: `${AT_ONCE}` };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  hub = await watchedHub(subgraphs, { traces: 'otlp' });
  vi.unstubAllEnvs();
});
afterEach(async () => {
  await hub.close();
  await collector.close();
});

/** Asks so many times, one after the other; the answers that are another than they should be. */
async function ask(times: number): Promise<unknown[]> {
  const other: unknown[] = [];
  for (let time = 0; time < times; time += 1) {
    const answer = await withoutCost(await fetch(`${hub.url}/graphql?${new URLSearchParams({ query: QUERY })}`));
    if (JSON.stringify(answer) !== JSON.stringify(ANSWER)) other.push(answer);
  }
  return other;
}

const hangs = () => {};
const says = (status: number, body: string) => (response: ServerResponse) => response.writeHead(status).end(body);
const breaksOff = (response: ServerResponse) => response.destroy();

describe('A collector', () => {
  it.each([
    ['hangs', hangs, 'Request timed out'],
    ['refuses with a page', says(400, '<html>no</html>'), 'HTTP 400'],
    ['breaks off', breaksOff, 'ECONNRESET'],
  ])('that %s changes no answer, and is told of once', async (_, how, reason) => {
    collector.answer(how);
    expect(await ask(10)).toEqual([]);
    await expect.poll(told).toEqual([['traces.lost', reason]]);
    expect(await ask(10)).toEqual([]);
    await collector.close();
    expect(await ask(10)).toEqual([]);
    expect(told()).toEqual([['traces.lost', reason]]);
  });

  it('that is not there changes no answer, and is told of once', async () => {
    await collector.close();
    expect(await ask(10)).toEqual([]);
    await expect.poll(told).toEqual([['traces.lost', 'ECONNREFUSED']]);
    expect(await ask(10)).toEqual([]);
    expect(told()).toHaveLength(1);
  });

  it('that takes what it gets and answers rubbish is like any other', async () => {
    collector.answer(says(200, '\0 no answer'));
    expect(await ask(10)).toEqual([]);
    await expect.poll(() => collector.spans().length).toBeGreaterThan(HELD);
    expect(told()).toEqual([]);
  });

  it('that hangs is told of when it takes spans again', async () => {
    collector.answer(hangs);
    await ask(10);
    await expect.poll(told).toHaveLength(1);
    collector.answer(says(200, '{}'));
    await ask(1);
    // What was sent before may still come to nothing after that.
    await expect.poll(told).toContainEqual(['traces.taken', undefined]);
  });

  it('that hangs while much is asked gets no more afterwards than what is held and on its way', async () => {
    collector.answer(hangs);
    await ask(60);
    const before = collector.spans().length;
    collector.answer(says(200, '{}'));
    await hub.close();
    expect(collector.spans().length - before).toBeLessThanOrEqual(HELD + AT_ONCE);
  });
});

describe('A hub that is stopped', () => {
  it('sends what it holds', async () => {
    await ask(1);
    await hub.close();
    expect(collector.spans().map(({ name }) => name)).toContain('GET graphql');
  });

  it('stops also where the collector hangs', async () => {
    collector.answer(hangs);
    await ask(1);
    await hub.close();
  });
});
