import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { A1, A2, A3, A6, DIRECTIVE } from '#tests/support/fixture-ids.ts';
import { type ServedHub, serveHub } from '#tests/support/served-hub.ts';
import { overSharedCounties } from '#tests/support/shared-hub.ts';

let hub: ServedHub;
beforeAll(async () => {
  hub = await serveHub(await overSharedCounties());
});
afterAll(() => hub.close());

type Row = Record<string, unknown>;

const rows = async (path: string) =>
  ((await (await fetch(`${hub.url}/v1/reports/${path}`)).json()) as { rows: Row[] }).rows;
const of = (all: readonly Row[], id: string) => all.filter(({ instrument_id }) => instrument_id === id);

describe('What the papers say is in the tables', () => {
  it('the general agreement is stated to be valid 2020-04-01 to 2023-12-31, and no adoption is evidenced', async () => {
    expect(of(await rows('agreements.json?on=2021-06-01'), A1)).toEqual([
      expect.objectContaining({
        valid_from: '2020-04-01',
        valid_to: '2023-12-31',
        valid_to_stated_as_code: 'STATED',
        validity_on: '2021-06-01',
        validity_certainty_code: 'CONDITIONAL',
      }),
    ]);
  });

  it('the budget of the directive has no total, as two of its three lines are garbled', async () => {
    const [directive] = of(await rows('assignment-directives.json'), DIRECTIVE);
    expect(directive).toMatchObject({ budget_total: null, budget_total_stated_as_code: 'ILLEGIBLE' });
    expect(directive).toMatchObject({ period_from: '2020-02-07', budget_lines_count: 3 });
  });

  it('the conditions of the two agreements differ, and whether either is fulfilled is not known', async () => {
    const all = await rows('conditions.json');
    const told = (id: string) =>
      of(all, id).map(({ condition_code, fulfilment_code }) => [condition_code, fulfilment_code]);
    expect([...new Set([A1, A2].flatMap(told).map(String))]).toEqual([
      'OTHER_PARTIES_DECIDE_CORRESPONDINGLY,UNKNOWN',
      'OTHER_PARTIES_APPROVE,UNKNOWN',
    ]);
  });

  it('the municipality whose boards are to decide is not named', async () => {
    const boards = of(await rows('decisions.json?actions=APPROVE'), A1);
    const told = boards.map((row) => [row.body_name, row.party_id, row.party_stated_as_code]);
    expect(told).toContainEqual(['Kommunstyrelsen', null, 'NOT_STATED']);
  });

  it('the referral of the merged proposal may be open until 2020-02-14, that day included; its first day is inferred', async () => {
    expect(of(await rows('consultations.json?openOn=2020-02-14'), A6)).toEqual([
      expect.objectContaining({
        consultation_kind_code: 'REFERRAL',
        opened: '2019-11-01',
        opened_stated_as_code: 'INFERRED',
        deadline: '2020-02-14',
        deadline_inclusive: true,
        open_on: '2020-02-14',
        open_certainty_code: 'POSSIBLE',
        responder_group_count: 3,
      }),
    ]);
  });

  it('the letter is a cover letter of 2019-11-01 without a diary number', async () => {
    const letters = (await rows('documents.json')).filter(
      ({ document_kind_code }) => document_kind_code === 'COVER_LETTER',
    );
    expect(letters).toEqual([
      expect.objectContaining({
        document_date: '2019-11-01',
        diary_number: null,
        diary_number_stated_as_code: 'NOT_STATED',
      }),
    ]);
  });

  it('the extended agreement is for ages up to and including 17, and whether it covers them is not settled', async () => {
    const areas = of(await rows('coverage-agreements.json?from=2020-03-01&to=2020-12-31'), A3);
    expect(areas.map(({ age_to, age_wording, settled }) => [age_to, age_wording, settled])).toEqual([
      [17, '0 t.o.m. 17 år', false],
    ]);
  });

  it('the three counties have 13, 49 and 15 of the 290 municipalities', async () => {
    const own = (await rows('municipalities.json')).filter(({ county_in_hub }) => county_in_hub);
    const counts = Map.groupBy(own, ({ county_code }) => county_code);
    expect(['05', '14', '20'].map((code) => counts.get(code)?.length)).toEqual([13, 49, 15]);
  });
});
