import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isAnswerCode } from '#schema/shared/answer-codes.ts';
import { ENDPOINT, GRAPHIQL } from '#schema/shared/endpoint.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { showsNoPlaces } from '#tests/support/insides.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { rawRequest, requestText } from '#tests/support/raw-request.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';
import { THROWN } from './throws.ts';

/** Where something throws now, and what. */
let planted: { place: string; thrown: unknown } | null = null;
const logged: unknown[] = [];

function throwAt(place: string): void {
  if (planted?.place === place) throw planted.thrown;
}

const HOOKS = [
  'onRequest',
  'onRequestParse',
  'onParams',
  'onParse',
  'onValidate',
  'onContextBuilding',
  'onExecute',
  'onExecutionResult',
  'onResultProcess',
  'onResponse',
];

/** A hook of which the engine loses what is thrown where it is no error (docs/engine-faults.md). */
const LOST = 'onSubgraphExecute';

let hub: TestHub;
let server: Listening;
beforeAll(async () => {
  hub = await startTestHub({
    counties: [titledCounty('skane', '12', ['Ett']), titledCounty('dalarna', '20', ['Två'])],
    plugins: () => [Object.fromEntries([...HOOKS, LOST].map((hook) => [hook, () => throwAt(hook)])) as GatewayPlugin],
    wrap: (subgraph) => ({
      ...subgraph,
      async execute(request) {
        throwAt(subgraph.county ? 'a county' : 'the comparison');
        return (subgraph.execute as NonNullable<typeof subgraph.execute>)(request);
      },
    }),
    readiness() {
      throwAt('readiness');
      return { name: 'hub', ready: true, problems: [] };
    },
    async graphiql() {
      throwAt('GraphiQL');
      return null;
    },
    log: (...entry) => logged.push(entry),
  });
  server = await listen(hub.gateway, { host: '127.0.0.1', port: 0 });
});
afterEach(() => {
  planted = null;
});
afterAll(async () => {
  await server.close();
  await hub.close();
});

let asked = 0;
/** A question that was never asked before, so that nothing about it is remembered. */
const question = () => `{ counties { code } skane { a${asked++}: agreements { nodes { id title { text { sv } } } } } }`;

const ask = (accept = 'application/json') =>
  requestText('POST', ENDPOINT, { 'content-type': 'application/json', accept }, JSON.stringify({ query: question() }));

describe.each(Object.entries(THROWN))('When %s is thrown', (_, make) => {
  it.each([...HOOKS, 'a county', 'the comparison'])('by %s, the answer says so and nothing of where', async (place) => {
    planted = { place, thrown: make() };
    const { status, body, text } = await rawRequest(server.url, ask());
    showsNoPlaces(text);
    expect(status).toBeGreaterThanOrEqual(200);
    const { errors } = JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter(({ message, extensions }) => message === '' || !isAnswerCode(extensions.code))).toEqual([]);
  });

  it(`by ${LOST}, the answer says nothing of where`, async () => {
    planted = { place: LOST, thrown: make() };
    showsNoPlaces((await rawRequest(server.url, ask())).text);
  });

  it.each([
    ['readiness', '/readiness', '*/*'],
    ['GraphiQL', GRAPHIQL, 'text/html'],
  ])('by %s, %s is answered with 500 and nothing of where', async (place, path, accept) => {
    planted = { place, thrown: make() };
    const { status, body, text } = await rawRequest(server.url, requestText('GET', path, { accept }));
    showsNoPlaces(text);
    expect(status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  });
});

describe('What a hook throws', () => {
  it('is logged with where it was', async () => {
    logged.length = 0;
    planted = { place: 'onRequest', thrown: new Error('planted') };
    await rawRequest(server.url, ask());
    expect(logged).toEqual([['unexpected', { error: expect.stringMatching(/^Error: planted\n +at /) }]]);
  });

  it('costs the next request nothing', async () => {
    planted = { place: 'onResponse', thrown: null };
    await rawRequest(server.url, ask());
    planted = null;
    expect(JSON.parse((await rawRequest(server.url, ask())).body)).not.toHaveProperty('errors');
  });
});
