import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSpending, type Spending } from '#gateway/cost/spending.ts';
import type { GatewayOptions } from '#gateway/create-gateway.ts';
import type { AnsweredRequest } from '#gateway/door/answered-request.ts';
import { type AnswerStore, createAnswerStore } from '#gateway/kept-answers/answer-store.ts';
import { HubError } from '#schema/shared/errors.ts';
import { MEGABYTE } from '#schema/shared/megabyte.ts';
import { PROCESS } from '#subgraphs/serving/process-mark.ts';
import { serveOverHttp } from '#tests/gateway/engine/http-subgraph.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { hubOver, type OverHubOptions, startTestSubgraphs, type TestSubgraphs } from '#tests/support/test-hub.ts';

const COUNTIES = [titledCounty('dalarna', '20', ['Ett', 'Två']), titledCounty('ostergotland', '05', ['Tre'])];
const QUERY = '{ instruments { nodes { id title { text { sv } } } counties { status problem { en } } } }';

let hub: ServedHub;
let store: AnswerStore;
let running: TestSubgraphs;
beforeAll(async () => {
  running = await startTestSubgraphs({ counties: COUNTIES });
});
afterAll(() => closeAll(running));

async function closeAll({ apps }: TestSubgraphs): Promise<void> {
  for (const app of apps) await app.close();
}

const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

async function start(options: OverHubOptions = {}, bytes = MEGABYTE, over = running): Promise<void> {
  store = createAnswerStore(bytes);
  hub = await serveHub(hubOver(over, { store, ...options }));
  ending.push(() => hub.close());
}

async function ask(query = QUERY, headers: Record<string, string> = {}) {
  const sent = { accept: 'application/json', 'content-type': 'application/json', ...headers };
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: sent,
    body: JSON.stringify({ query }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** How often an answer was given again. */
const found = () => store.state().found;

describe('An answer that is given again', () => {
  it('asks nobody, where it is not yet time to look at counties', async () => {
    await start({ clock: () => 0 });
    await ask();
    const { calls } = await hub.counting(() => ask());
    expect([found(), calls]).toEqual([1, []]);
  });

  it('tells what it costs as it did, and an id of its own request', async () => {
    await start();
    const [first, again] = [await ask(), await ask(QUERY, { 'x-request-id': 'again-2026' })];
    expect(JSON.parse(again.text).extensions.cost.estimated).toBeGreaterThan(1);
    expect([found(), again.text === first.text, again.headers.get('x-request-id')]).toEqual([1, true, 'again-2026']);
  });

  it('is told to the log and to metrics as it was', async () => {
    const told: Partial<AnsweredRequest>[] = [];
    const onAnswered: GatewayOptions['onAnswered'] = ({ route, status, document, operation, cost, codes }) =>
      told.push({ route, status, document, operation, cost, codes });
    await start({ onAnswered });
    await ask('query Named { instruments { totalCount } }');
    await ask('query Named { instruments { totalCount } }');
    await expect.poll(() => told.length).toBe(2);
    expect(told[0]).toMatchObject({ operation: 'Named', cost: expect.any(Number) });
    expect([found(), told[1]]).toEqual([1, told[0]]);
  });

  it('counts little of what a client may ask for in a minute, and is refused as ever beyond that', async () => {
    const booked: number[] = [];
    const all: Spending = createSpending({ costPerMinute: 1_000_000, trustedProxies: [] });
    let left = Number.POSITIVE_INFINITY;
    const spending: Spending = {
      spend(request, cost) {
        booked.push(cost);
        left -= 1;
        return left < 0 ? 7 : all.spend(request, cost);
      },
    };
    await start({ spending });
    await ask();
    await ask();
    left = 0;
    const { status, headers } = await ask();
    expect(booked[0]).toBeGreaterThan(booked[1] ?? 0);
    expect([booked[1], status, headers.get('retry-after')]).toEqual([1, 429, '7']);
  });

  it('waits for nobody, where so much is worked at that others are refused', async () => {
    const admission: GatewayOptions['admission'] = {
      admit: (_request, _response, work) => (isFull ? expect.unreachable() : work()),
      state: () => ({ working: 0, waiting: 0 }),
    };
    let isFull = false;
    await start({ admission });
    await ask();
    isFull = true;
    expect((await ask()).status).toBe(200);
  });
});

describe('Answers are kept', () => {
  it('within so many bytes, of which no answer takes more than an eighth', async () => {
    await start({}, 40_000);
    for (let length = 0; length < 30; length += 1)
      await ask(`{ instruments { totalCount } } #${'x'.repeat(100 * length)}`);
    await ask(`{ instruments { totalCount } } #${'x'.repeat(6_000)}`);
    const { answers, bytes } = store.state();
    expect([answers > 5, bytes > 20_000, bytes <= 40_000]).toEqual([true, true, true]);
    expect([...store.answers.keys()].some((key) => key.length > 6_000)).toBe(false);
  });

  it('of no county whose seeds were refused, as it says so only until others are brought in', async () => {
    const refused = () => {
      throw new HubError('INVALID_SEED', 'one is wrong', { issues: [] });
    };
    const [one, other] = COUNTIES as [(typeof COUNTIES)[0], (typeof COUNTIES)[0]];
    const over = await startTestSubgraphs({ counties: [{ county: one.county, data: refused }, other] });
    ending.push(() => closeAll(over));
    await start({}, MEGABYTE, over);
    for (let times = 0; times < 3; times += 1) await ask();
    expect(store.state().answers).toBe(0);
  });

  it('of no process that was started again since', async () => {
    const behind = hubOver(running);
    const served = await Promise.all(behind.subgraphs.map((one) => serveOverHttp(one)));
    let mark = 'first';
    store = createAnswerStore(MEGABYTE);
    hub = await serveHub(
      hubOver(running, {
        store,
        wrap: ({ execute: _, changes: __, ...one }) => ({
          ...one,
          url: served.find(({ subgraph }) => subgraph.name === one.name)?.subgraph.url ?? '',
        }),
        fetchFrom: () => async (url, init) => {
          const response = await fetch(url, init);
          return new Response(await response.text(), { status: response.status, headers: { [PROCESS]: mark } });
        },
      }),
    );
    ending.push(async () => {
      await hub.close();
      await behind.close();
      for (const one of served) await one.close();
    });
    await expect.poll(() => ask().then(found)).toBeGreaterThan(0);
    mark = 'second';
    await ask('{ instruments { totalCount } }');
    const before = found();
    await ask();
    expect(found()).toBe(before);
  });
});
