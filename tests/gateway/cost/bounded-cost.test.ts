import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSpending } from '#gateway/cost/spending.ts';
import { exampleQueries } from '#gateway/trusted-documents/example-queries.ts';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { limits } from '#schema/shared/limits.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { SAMPLE_ADDRESSES } from '#tests/gateway/pages/sample-addresses.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

/** What the HTTP requests that were answered cost. */
const costs: (number | null)[] = [];
let hub: TestHub;
let server: Listening;

beforeAll(async () => {
  hub = await overSharedCounties({ onAnswered: ({ cost }) => costs.push(cost) });
  server = await listen(hub.gateway, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await hub.gateway.dispose();
});

interface CostAnswer {
  data?: unknown;
  errors?: { message: string; extensions: Record<string, unknown> }[];
  extensions?: { cost: { estimated: number; max: number } };
}

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

function send(to: Listening, query: string, variables = {}): Promise<Response> {
  return fetch(`${to.url}${ENDPOINT}`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ query, variables }),
  });
}

const ask = async (query: string, variables = {}) =>
  (await (await send(server, query, variables)).json()) as CostAnswer;

const words = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `ord${from + index}`).join(' ');
const aliased = (count: number, of: (index: number) => string) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${of(index)}`).join(' ')} }`;

const FACTS = 'id statedAs wording citations { documentId lineStart quote }';

describe('Before anybody is asked', () => {
  it.each([
    ['ten searches of 25 words', aliased(10, (i) => `search(text: "${words(25, i)}") { totalCount }`)],
    [
      'ten lists narrowed by 25 words',
      aliased(10, (i) => `instruments(first: 1, filter: { text: "${words(25, i)}" }) { totalCount nodes { id } }`),
    ],
    [
      'all facts of a list fourteen times over',
      `{ instruments { nodes { ${Array.from({ length: 14 }, (_, i) => `a${i}: facts { ${FACTS} }`).join(' ')} } } }`,
    ],
    [
      'fifty years of coverage five times over',
      aliased(5, (i) => `coverage(from: "${1950 + i}-01-01", to: "${1999 + i}-12-31") { byCounty { agreements } }`),
    ],
  ])('%s are refused', async (_, query) => {
    const { result, calls } = await hub.counting(() => ask(query));
    expect(result.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^requestCost: \d+ in this request; expected at most \d+\. .*ask for fewer/),
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'requestCost', expected: limits.requestCost },
    });
    expect(calls).toEqual([]);
  });
});

describe('An answer', () => {
  it('tells what it cost, and how much that may be', async () => {
    const { extensions } = await ask('{ facts(first: 10) { nodes { factId } } }');
    expect(extensions?.cost).toEqual({ estimated: 512, max: limits.requestCost });
  });

  it('tells it also where it is a refusal', async () => {
    const { extensions } = await ask(aliased(8, (i) => `search(text: "${words(25, i)}") { totalCount }`));
    expect(extensions?.cost.estimated).toBeGreaterThan(limits.requestCost);
  });

  it('costs more where variables ask for more', async () => {
    const query = 'query ($first: Int) { facts(first: $first) { nodes { factId } } }';
    const costOf = async (first: number) => (await ask(query, { first })).extensions?.cost.estimated ?? 0;
    expect((await costOf(90)) - (await costOf(10))).toBe(80);
  });
});

describe('A client that has asked for as much as one may in a minute', () => {
  it('is told when to come again, by every form of request', async () => {
    const spending = createSpending({ costPerMinute: 1_000, trustedProxies: [] });
    const { gateway } = await overSharedCounties({ spending });
    const other = await listen(gateway, { host: '127.0.0.1', port: 0 });
    const query = '{ facts(first: 10) { nodes { factId } } }';
    const answers = [
      await send(other, query),
      await send(other, query),
      await fetch(`${other.url}${ENDPOINT}?query=${encodeURIComponent(query)}`, {
        headers: { accept: 'application/json' },
      }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 429, 429]);
    for (const refused of answers.slice(1)) {
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    }
    await other.close();
    await gateway.dispose();
  });

  it('still reads pages and reports, whose questions are the hub’s own', async () => {
    const spending = createSpending({ costPerMinute: 1, trustedProxies: [] });
    const { gateway } = await overSharedCounties({ spending });
    const other = await listen(gateway, { host: '127.0.0.1', port: 0 });
    const statuses = await Promise.all(
      ['/', '/v1/reports/instruments.csv'].map(async (path) => (await fetch(`${other.url}${path}`)).status),
    );
    expect(statuses).toEqual([200, 200]);
    await other.close();
    await gateway.dispose();
  });
});

describe('Far inside what a request may cost lies', () => {
  it.each(exampleQueries())('the example $name', async ({ query, variables }) => {
    const { extensions } = await ask(query, variables ? JSON.parse(variables) : {});
    expect(extensions?.cost.estimated).toBeLessThan(limits.requestCost / 2);
  });

  it('every page, all its questions together', async () => {
    for (const [, address] of SAMPLE_ADDRESSES) {
      costs.length = 0;
      await (await fetch(`${server.url}${address}`)).text();
      await expect.poll(() => costs.length, { message: address }).toBe(1);
      expect(costs[0] ?? 0, address).toBeLessThan(limits.requestCost);
    }
  });
});
