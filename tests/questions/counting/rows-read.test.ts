import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withinTrace } from '#subgraphs/tracing/span.ts';
import { notingTracer } from '#tests/support/noted-spans.ts';
import { type SizedHub, startSizedHub } from './sized-hub.ts';

/** Rows that are read for each that is answered: its key, and what it is shown with. */
const MOST = 3;

let sized: SizedHub;
beforeAll(async () => {
  sized = await startSizedHub(100, 100);
  // From then on its revision is known.
  await sized.hub.ask('{ agreements(first: 1) { nodes { id } } }');
});
afterAll(() => sized.hub.close());

/** Rows that the databases gave for a question, and its answer. */
async function reading(query: string) {
  const { tracer, ended } = notingTracer();
  const { data, errors } = await withinTrace(tracer, 'a request', () => sized.hub.ask(query));
  expect(errors).toBeUndefined();
  const read = ended.flatMap(({ name, values }) =>
    name.startsWith('sql') ? [Number(values?.['db.response.returned_rows'])] : [],
  );
  return { data, read: read.reduce((sum, rows) => sum + rows, 0) };
}

describe('For a page of what two counties hold', () => {
  it('no county reads more keys than can be shown', async () => {
    const { read } = await reading('{ agreements(first: 20) { edges { cursor } } }');
    expect(read).toBe(2 * (20 + 1));
  });

  it('details are read of what is shown, and of nothing else', async () => {
    const { data, read } = await reading('{ agreements(first: 20) { nodes { id title { text { sv } } } } }');
    expect(read - 2 * (20 + 1)).toBe(2 * data.agreements.nodes.length);
  });

  it.each([
    [
      'agreements of one county',
      '{ list: agreements(filter: { counties: ["20"] }, first: 40) { nodes { id title { text { sv } } } } }',
    ],
    ['its facts', '{ list: facts(filter: { counties: ["20"], aspects: ["title"] }, first: 40) { nodes { wording } } }'],
  ])('of %s, so many rows are read for each that is answered at most', async (_, query) => {
    const { data, read } = await reading(query);
    // One more is read, to know whether there are more.
    expect(read).toBeLessThanOrEqual(MOST * (data.list.nodes.length + 1));
  });
});
