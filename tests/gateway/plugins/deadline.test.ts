import { setTimeout as sleep } from 'node:timers/promises';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createGateway } from '#gateway/create-gateway.ts';
import { type Answer, askGateway, startTestHub, type TestHub } from '#tests/support/hub.ts';

const DEADLINE = 400;
/** More than any of these requests takes when its deadline fires, and far less than a county's deadline. */
const SOON = 5_000;
const TOO_LATE = [expect.objectContaining({ extensions: expect.objectContaining({ code: 'REQUEST_TIMED_OUT' }) })];

let hub: TestHub;
let hanging = false;

beforeAll(async () => {
  hub = await startTestHub({
    requestDeadline: DEADLINE,
    countyDeadline: 60_000,
    wrap: (subgraph) => ({
      ...subgraph,
      execute: (request) =>
        hanging ? new Promise(() => {}) : (subgraph.execute as NonNullable<typeof subgraph.execute>)(request),
    }),
  });
});
afterEach(() => {
  hanging = false;
  vi.restoreAllMocks();
});
afterAll(() => hub.close());

/** Lets the planner plan nothing until it is told to stop, this once. */
function planNothingOnce(): () => AbortSignal | null | undefined {
  let given: AbortSignal | null | undefined;
  vi.spyOn(QueryPlanner.prototype, 'planAsync').mockImplementationOnce(
    (_query, _operation, _labels, _percentage, signal) => {
      given = signal;
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('cancelled'))));
    },
  );
  return () => given;
}

async function timed(run: () => Promise<Answer>): Promise<Answer> {
  const began = performance.now();
  const answer = await run();
  expect(performance.now() - began).toBeLessThan(SOON);
  return answer;
}

describe('The deadline of a request', () => {
  it('ends it when all subgraphs hang', async () => {
    hanging = true;
    const { data, errors } = await timed(() => hub.ask('{ agreements { nodes { id } } dalarna { updatedAt } }'));
    expect(data).toEqual({ agreements: null, dalarna: null });
    expect(errors).toEqual(TOO_LATE);
  });

  it('lets the same request be answered when the subgraphs answer again', async () => {
    const query = '{ agreements { totalCount } }';
    hanging = true;
    expect((await timed(() => hub.ask(query))).errors).toEqual(TOO_LATE);
    hanging = false;
    expect((await hub.ask(query)).data.agreements.totalCount).toBeGreaterThan(0);
  });

  it('ends it while it is planned, and tells the planner to stop', async () => {
    const signal = planNothingOnce();
    expect((await timed(() => hub.ask('{ themes { id } }'))).errors).toEqual(TOO_LATE);
    expect(signal()?.aborted).toBe(true);
  });

  it('lets a request be planned anew after its plan was given up', async () => {
    planNothingOnce();
    const query = '{ aspects { id } }';
    expect((await timed(() => hub.ask(query))).errors).toEqual(TOO_LATE);
    expect((await hub.ask(query)).data.aspects.length).toBeGreaterThan(0);
    expect((await hub.ask(query)).data.aspects.length).toBeGreaterThan(0);
  });

  it('of one request does not end another that waits for the same plan', async () => {
    planNothingOnce();
    const query = '{ codebook { themesVersion } }';
    const first = hub.ask(query);
    await sleep(DEADLINE / 2);
    const second = hub.ask(query);
    expect((await first).errors).toEqual(TOO_LATE);
    expect((await second).data.codebook.themesVersion).toEqual(expect.any(String));
  });

  it('ends a large request that the planner is still at', async () => {
    const gateway = createGateway({ subgraphs: hub.subgraphs, requestDeadline: 5 });
    await gateway.getSchema();
    const facts = '{ id aspect statedAs wording value citations { documentId lineStart lineEnd quote } }';
    const lists = [1, 2, 3, 4, 5, 6, 7, 8].map((first) => `a${first}: instruments(first: ${first}) { nodes { ...F } }`);
    const query = `{ ${lists.join(' ')} } fragment F on Instrument { id kind title ${facts} statements ${facts} facts ${facts} }`;
    expect((await timed(() => askGateway(gateway, query))).errors).toEqual(TOO_LATE);
    await gateway.dispose();
  });
});
