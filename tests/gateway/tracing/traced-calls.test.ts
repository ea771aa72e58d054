import { expect, it } from 'vitest';
import { createCalls } from '#gateway/calls/create-calls.ts';
import { inSpan, withinTrace } from '#subgraphs/tracing/span.ts';
import { notingTracer } from '#tests/support/noted-spans.ts';

const answers = async () => ({ data: {} });
const hangs = () => new Promise<never>(() => {});
const fails = () => Promise.reject(new Error('the line is dead'));

/** The spans of calls to a county that are begun at the same time, each with all that it asks, as they end. */
async function spansOf(runs: readonly (() => Promise<object>)[], { asks }: { asks?: string } = {}) {
  const { tracer, ended } = notingTracer();
  const calls = createCalls({ deadline: 20 });
  await withinTrace(tracer, 'a request', () =>
    Promise.all(runs.map((run) => calls.call({ to: 'dalarna', asks, run }))),
  );
  return { ended, calls, tracer };
}

const TOLD = { 'hub.subgraph': 'dalarna', 'hub.call.shared': false, 'hub.call.left_alone': false };

it('A call in a trace is a span under what wants it, with its times', async () => {
  const { ended } = await spansOf([answers]);
  const times = { 'hub.call.waited_ms': expect.any(Number), 'hub.call.took_ms': expect.any(Number) };
  const values = { ...TOLD, ...times, 'hub.call.outcome': 'ANSWERED' };
  expect(ended).toEqual([{ name: 'call dalarna', under: 'a request', values, failed: null }]);
});

it('One that fails says why', async () => {
  const { ended } = await spansOf([fails]);
  expect(ended).toMatchObject([{ values: { 'hub.call.outcome': 'UNAVAILABLE' }, failed: 'the line is dead' }]);
});

it('One that shares the answer of another says so, and what comes of it is under that other', async () => {
  const inner = () => inSpan({ name: 'answer', kind: 'SERVER' }, answers, () => ({}));
  const { ended } = await spansOf([inner, inner], { asks: 'the same' });
  expect(ended.map(({ name, under }) => [name, under])).toEqual([
    ['answer', 'span 1'],
    ['call dalarna', 'a request'],
    ['call dalarna', 'a request'],
  ]);
  expect(ended.flatMap(({ values }) => values?.['hub.call.shared'] ?? [])).toEqual([false, true]);
});

it('One to a subgraph that is left alone says so, and took no time', async () => {
  const { ended, calls, tracer } = await spansOf([hangs, hangs, hangs]);
  await withinTrace(tracer, 'a request', () => calls.call({ to: 'dalarna', run: answers }));
  expect(ended.map(({ values }) => values?.['hub.call.outcome'])).toEqual(Array(4).fill('TIMED_OUT'));
  expect(ended.map(({ values }) => values?.['hub.call.left_alone'])).toEqual([false, false, false, true]);
  expect(ended.at(-1)?.values).not.toHaveProperty('hub.call.took_ms');
});

it('Outside a trace no spans are made', async () => {
  const { ended, calls } = await spansOf([]);
  await calls.call({ to: 'dalarna', run: answers });
  expect(ended).toEqual([]);
});
