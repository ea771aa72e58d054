import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DERIVED_FIELDS } from '#subgraphs/county/answers/derived/derived-sdl.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const ID = titledId('skane', 0);

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    counties: [titledCounty('skane', '12', ['Ett']), titledCounty('dalarna', '20', ['Två'])],
    derived: [DERIVED_FIELDS, new URL('./made/', import.meta.url)],
  });
});
afterAll(() => hub.close());

describe('A field of all instruments that is added as a folder and nothing else', () => {
  it('is answered in every county, with its arguments', async () => {
    const { data, errors } = await hub.ask(
      '{ agreements { nodes { one: statedAspects(of: ["title"]) { count } none: statedAspects(of: ["diaryNumber"]) { count } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.agreements.nodes).toEqual([0, 1].map(() => ({ one: { count: 1 }, none: { count: 0 } })));
  });

  it('leaves the other derived fields as they are', async () => {
    const { data } = await hub.ask(
      `{ node(id: "${ID}") { ... on Agreement { statusOn(date: "2026-01-01") { asOf } adoption { status } } } }`,
    );
    expect(data.node).toEqual({ statusOn: { asOf: '2026-01-01' }, adoption: [{ status: 'NOT_EVIDENCED' }] });
  });
});
