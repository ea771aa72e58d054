import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, passAtOnce, startClock, stopClock, untilDeadlines } from '#tests/support/manual-clock.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';
import type { Answer, TestHub } from '#tests/support/test-hub.ts';

const DEADLINE = 400;
const TOO_LATE = [expect.objectContaining({ extensions: expect.objectContaining({ code: 'REQUEST_TIMED_OUT' }) })];

let hub: TestHub;
let hanging = false;
/** Called when a subgraph is asked that hangs. */
let onHanging = () => {};

beforeAll(async () => {
  hub = await overSharedCounties({
    requestDeadline: DEADLINE,
    wrap: (subgraph) => ({
      ...subgraph,
      execute(request) {
        if (!hanging) return (subgraph.execute as NonNullable<typeof subgraph.execute>)(request);
        onHanging();
        return new Promise(() => {});
      },
    }),
  });
});
beforeEach(stopClock);
afterEach(() => {
  startClock();
  hanging = false;
  vi.restoreAllMocks();
});
afterAll(() => hub.close());

/** Lets all subgraphs hang; tells when one of them is asked. */
function hang(): Promise<void> {
  const asked = Promise.withResolvers<void>();
  hanging = true;
  onHanging = asked.resolve;
  return asked.promise;
}

/** Lets the planner plan nothing until it is told to stop, this once; gives the signal that tells it so when it is asked. */
function planNothingOnce(): Promise<AbortSignal | null | undefined> {
  const asked = Promise.withResolvers<AbortSignal | null | undefined>();
  vi.spyOn(QueryPlanner.prototype, 'planAsync').mockImplementationOnce(
    (_query, _operation, _labels, _percentage, signal) => {
      asked.resolve(signal);
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('cancelled'))));
    },
  );
  return asked.promise;
}

/** Expects what is under way to end when the deadline comes, and not before. */
async function endsAtDeadline(answer: Promise<Answer>): Promise<Answer> {
  let before: Answer | null = null;
  void answer.then((ended) => {
    before = ended;
  });
  await pass(DEADLINE - 1);
  expect(before).toBeNull();
  await pass(1);
  return answer;
}

describe('The deadline of a request', () => {
  it('ends it when all subgraphs hang', async () => {
    const asked = hang();
    const answer = hub.ask('{ agreements { nodes { id } } dalarna { updatedAt } }');
    await asked;
    const { data, errors } = await endsAtDeadline(answer);
    expect(data).toEqual({ agreements: null, dalarna: null });
    expect(errors).toEqual(TOO_LATE);
  });

  it('lets the same request be answered when the subgraphs answer again', async () => {
    const query = '{ agreements { totalCount } }';
    const asked = hang();
    const late = hub.ask(query);
    await asked;
    expect((await endsAtDeadline(late)).errors).toEqual(TOO_LATE);
    hanging = false;
    expect((await hub.ask(query)).data.agreements.totalCount).toBeGreaterThan(0);
  });

  it('ends it while it is planned, and tells the planner to stop', async () => {
    const planning = planNothingOnce();
    const answer = hub.ask('{ themes { id } }');
    const signal = await planning;
    expect((await endsAtDeadline(answer)).errors).toEqual(TOO_LATE);
    expect(signal?.aborted).toBe(true);
  });

  it('lets a request be planned again after its plan was given up', async () => {
    const planning = planNothingOnce();
    const query = '{ aspects { id } }';
    const late = hub.ask(query);
    await planning;
    expect((await endsAtDeadline(late)).errors).toEqual(TOO_LATE);
    expect((await hub.ask(query)).data.aspects.length).toBeGreaterThan(0);
    expect((await hub.ask(query)).data.aspects.length).toBeGreaterThan(0);
  });

  it('of one request does not end another that waits for the same plan', async () => {
    const planning = planNothingOnce();
    const query = '{ codebook { version } }';
    const first = hub.ask(query);
    await planning;
    await pass(DEADLINE / 2);
    const second = hub.ask(query);
    await untilDeadlines(2);
    await pass(DEADLINE / 2);
    expect((await first).errors).toEqual(TOO_LATE);
    expect((await second).data.codebook.version).toEqual(expect.any(String));
  });

  it('ends a large request that the planner is still at', async () => {
    const { planAsync } = QueryPlanner.prototype;
    vi.spyOn(QueryPlanner.prototype, 'planAsync').mockImplementationOnce(function (this: QueryPlanner, ...asked) {
      const planned = planAsync.apply(this, asked);
      passAtOnce(DEADLINE);
      return planned;
    });
    const facts = '{ id aspect statedAs wording value citations { documentId lineStart lineEnd quote } }';
    const lists = [1, 2, 3, 4, 5, 6, 7, 8].map((first) => `a${first}: instruments(first: ${first}) { nodes { ...F } }`);
    const query = `{ ${lists.join(' ')} } fragment F on Instrument { id kind title ${facts} statements ${facts} facts ${facts} }`;
    expect((await hub.ask(query)).errors).toEqual(TOO_LATE);
  });
});
