import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Call, type CallSpent, type Calls, createCalls } from '#gateway/calls/create-calls.ts';
import { NoAnswer } from '#gateway/calls/within-deadline.ts';
import { limits } from '#schema/shared/limits.ts';
import { type CurrentRequest, currentRequest, inRequest } from '#subgraphs/serving/current-request.ts';
import { pass, startClock, stopClock, turn } from '#tests/support/manual-clock.ts';

const DEADLINE = 1_000;
const REST = 5_000;

/** A subgraph that answers when it is told to. */
function scripted() {
  const begun: { signal: AbortSignal; answer(data: unknown): void; fail(error: Error): void }[] = [];
  const run = (signal: AbortSignal) =>
    new Promise<{ data: unknown }>((resolve, reject) => {
      begun.push({ signal, answer: (data) => resolve({ data }), fail: reject });
    });
  return { begun, run };
}

let calls: Calls;
let subgraph: ReturnType<typeof scripted>;
let spent: CallSpent[];
let told: [name: string, problem: string | null][];

beforeEach(() => {
  stopClock();
  told = [];
  spent = [];
  subgraph = scripted();
  calls = createCalls({
    deadline: DEADLINE,
    rest: REST,
    onCalled: (name, problem, each) => {
      told.push([name, problem]);
      spent.push(each);
    },
  });
});
afterEach(startClock);

const call = (more: Partial<Call<{ data: unknown }>> = {}) => calls.call({ to: 'dalarna', run: subgraph.run, ...more });
const several = (count: number) => Array.from({ length: count }, () => call());
const silence = (reason: string) => expect.objectContaining({ reason });

/** Lets calls run out of time, and what they came to. */
async function outOfTime(count: number): Promise<(NoAnswer | { data: unknown })[]> {
  const asked = several(count);
  await pass(DEADLINE);
  return Promise.all(asked);
}

describe('A call to a subgraph', () => {
  it('gives its answer, and tells that there was one', async () => {
    const asked = call();
    subgraph.begun[0]?.answer('yes');
    expect(await asked).toEqual({ data: 'yes' });
    expect(told).toEqual([['dalarna', null]]);
  });

  it('tells how long it waited its turn, and how long it took from then on', async () => {
    const asked = several(limits.callsAtOnce + 1);
    for (const each of subgraph.begun) each.answer('yes');
    await turn();
    subgraph.begun[limits.callsAtOnce]?.answer('yes');
    await Promise.all(asked);
    expect(spent.map(({ outcome }) => outcome)).toEqual(Array(limits.callsAtOnce + 1).fill('ANSWERED'));
    const [first, last] = [spent[0], spent.at(-1)];
    expect(first?.tookMs).toBeGreaterThan(0);
    expect(last?.waitedMs).toBeGreaterThan(first?.waitedMs ?? 0);
  });

  it('waits for others of dear requests where its own is dear, and keeps no place from those that are not', async () => {
    const dear = () =>
      inRequest({ id: 'dear', trace: null }, () => {
        (currentRequest() as CurrentRequest).cost = limits.dearCost + 1;
        return call();
      });
    const asked = Array.from({ length: limits.callsAtOnce }, dear);
    expect(subgraph.begun).toHaveLength(limits.dearCallsAtOnce);
    expect(calls.states().get('dalarna')).toMatchObject({ waiting: limits.callsAtOnce - limits.dearCallsAtOnce });
    asked.push(call());
    expect(subgraph.begun).toHaveLength(limits.dearCallsAtOnce + 1);
    for (const [index] of asked.entries()) {
      subgraph.begun[index]?.answer('yes');
      await turn();
    }
    expect(await Promise.all(asked)).toHaveLength(limits.callsAtOnce + 1);
  });

  it('is part of the request that wants it, also after it waited its turn', async () => {
    const requests: unknown[] = [];
    const noted = (signal: AbortSignal) => {
      requests.push(currentRequest()?.id);
      return subgraph.run(signal);
    };
    const ids = Array.from({ length: limits.callsAtOnce + 1 }, (_, index) => `request-${index}`);
    const asked = ids.map((id) => inRequest({ id, trace: null }, () => call({ run: noted })));
    for (const each of subgraph.begun) each.answer('yes');
    await turn();
    subgraph.begun[limits.callsAtOnce]?.answer('yes');
    await Promise.all(asked);
    expect(requests).toEqual(ids);
  });

  it('that fails is silence, and tells why', async () => {
    const asked = call();
    subgraph.begun[0]?.fail(new Error('the line is dead'));
    expect(await asked).toEqual(new NoAnswer('UNAVAILABLE', 'the line is dead'));
    expect(told).toEqual([['dalarna', 'the line is dead']]);
  });

  it('that takes too long is silence, and is ended', async () => {
    const [answer] = await outOfTime(1);
    expect(answer).toEqual(new NoAnswer('TIMED_OUT', 'no answer within 1000 ms'));
    expect(subgraph.begun[0]?.signal.aborted).toBe(true);
  });
});

describe('More calls than run at once', () => {
  it('wait their turn, each as long as it takes', async () => {
    const asked = several(limits.callsAtOnce + 1);
    await pass(DEADLINE / 2);
    expect(calls.states().get('dalarna')).toEqual({ running: limits.callsAtOnce, waiting: 1, resting: false });
    subgraph.begun[0]?.answer('first');
    await pass(DEADLINE * 0.9 - DEADLINE / 2);
    subgraph.begun[limits.callsAtOnce]?.answer('last');
    expect(await asked.at(-1)).toEqual({ data: 'last' });
  });

  it('have their time from when their turn has come', async () => {
    const asked = several(limits.callsAtOnce + 1);
    await pass(DEADLINE - 1);
    subgraph.begun[0]?.answer('first');
    await pass(DEADLINE - 1);
    subgraph.begun[limits.callsAtOnce]?.answer('last');
    expect(await asked.at(-1)).toEqual({ data: 'last' });
  });

  it('are not begun once nobody waits for them', async () => {
    const leaving = new AbortController();
    const before = several(limits.callsAtOnce);
    const left = call({ signal: leaving.signal });
    leaving.abort();
    expect(await left).toEqual(silence('UNAVAILABLE'));
    for (const { answer } of subgraph.begun) answer('yes');
    await Promise.all(before);
    await pass(0);
    expect(subgraph.begun).toHaveLength(limits.callsAtOnce);
  });

  it('do not wait where too many do', async () => {
    several(limits.callsAtOnce + limits.callsWaiting);
    expect(await call()).toEqual(new NoAnswer('UNAVAILABLE', 'too many calls wait for it'));
  });

  it('leave those to others alone', async () => {
    several(limits.callsAtOnce + 5);
    const other = call({ to: 'skane', run: async () => ({ data: 'here' }) });
    expect(await other).toEqual({ data: 'here' });
  });
});

describe('A subgraph that lets calls run out of time', () => {
  it('is left alone after a few, and named as silent at once', async () => {
    await outOfTime(3);
    const begun = subgraph.begun.length;
    expect(await call()).toEqual(silence('TIMED_OUT'));
    expect(subgraph.begun).toHaveLength(begun);
    expect(calls.states().get('dalarna')).toMatchObject({ resting: true });
  });

  it('costs one call its deadline when it is tried again, and the others nothing', async () => {
    await outOfTime(3);
    await pass(REST);
    const begun = subgraph.begun.length;
    const tries = call();
    expect(await Promise.all(several(5))).toEqual(Array(5).fill(silence('TIMED_OUT')));
    expect(subgraph.begun).toHaveLength(begun + 1);
    await pass(DEADLINE);
    expect(await tries).toEqual(silence('TIMED_OUT'));
    expect(await call()).toEqual(silence('TIMED_OUT'));
    expect(subgraph.begun).toHaveLength(begun + 1);
  });

  it('is asked by all again once it has answered the one that tried', async () => {
    await outOfTime(3);
    await pass(REST);
    const tries = call();
    subgraph.begun.at(-1)?.answer('awake');
    expect(await tries).toEqual({ data: 'awake' });
    const asked = call();
    subgraph.begun.at(-1)?.answer('again');
    expect(await asked).toEqual({ data: 'again' });
  });

  it('is not taken for one that hangs where calls fail at once, so that it is seen at once when it is back', async () => {
    for (let times = 0; times < 20; times += 1) {
      const asked = call();
      subgraph.begun.at(-1)?.fail(new Error('connection refused'));
      await asked;
    }
    const asked = call();
    subgraph.begun.at(-1)?.answer('back');
    expect(await asked).toEqual({ data: 'back' });
  });

  it('is not taken for one that hangs where those who asked went away', async () => {
    for (let times = 0; times < 5; times += 1) {
      const leaving = new AbortController();
      const asked = call({ signal: leaving.signal });
      leaving.abort();
      subgraph.begun.at(-1)?.fail(new Error('aborted'));
      await asked;
    }
    expect(calls.states().get('dalarna')).toMatchObject({ resting: false });
    expect(told).toEqual([]);
  });
});

describe('Calls that ask the same at the same time', () => {
  const same = (signal?: AbortSignal) => call({ asks: '{ x }', signal });

  it('are one, and each gets an answer of its own', async () => {
    const asked = [same(), same(), same()];
    subgraph.begun[0]?.answer({ deep: [1] });
    const answers = await Promise.all(asked);
    expect(answers).toEqual(Array(3).fill({ data: { deep: [1] } }));
    expect(subgraph.begun).toHaveLength(1);
    expect(new Set(answers.map((answer) => (answer as { data: unknown }).data)).size).toBe(3);
    expect(told).toEqual([['dalarna', null]]);
  });

  it('go on for those who stay when the one that came first goes', async () => {
    const leaving = new AbortController();
    const first = same(leaving.signal);
    const second = same();
    leaving.abort();
    expect(await first).toEqual(silence('UNAVAILABLE'));
    expect(subgraph.begun[0]?.signal.aborted).toBe(false);
    subgraph.begun[0]?.answer('yes');
    expect(await second).toEqual({ data: 'yes' });
  });

  it('end when all have gone, and who comes then has a call of their own', async () => {
    const leaving = new AbortController();
    const gone = [same(leaving.signal), same(leaving.signal)];
    leaving.abort();
    await Promise.all(gone);
    expect(subgraph.begun[0]?.signal.aborted).toBe(true);
    const asked = same();
    subgraph.begun[1]?.answer('anew');
    expect(await asked).toEqual({ data: 'anew' });
  });

  it('are two where they ask different subgraphs, or one after the other', async () => {
    const first = same();
    const other = call({ to: 'skane', asks: '{ x }' });
    for (const { answer } of subgraph.begun) answer('yes');
    await Promise.all([first, other]);
    const later = same();
    expect(subgraph.begun).toHaveLength(3);
    subgraph.begun[2]?.answer('later');
    expect(await later).toEqual({ data: 'later' });
  });
});
