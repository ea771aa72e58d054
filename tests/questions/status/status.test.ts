import { beforeAll, describe, expect, it } from 'vitest';
import { A1, A2, A2_2019, A3, A4, A5, A6, A7, A8, DIRECTIVE, GUIDELINES, OTHERS } from '#tests/support/fixture-ids.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';
import type { TestHub } from '#tests/support/test-hub.ts';

const DATES = ['2019-01-01', '2020-01-01', '2020-07-01', '2024-01-01'] as const;

type Expected = [states: string[], certainty: string, withinStatedPeriod: boolean | null];
const same = (expected: Expected) => DATES.map(() => expected);
const PROPOSED = ['PROPOSED'];
const DRAFT: Expected = [['COMMISSIONED', 'PROPOSED', 'MERGED'], 'POSSIBLE', null];

/** What holds on each of the four dates, read from the papers. */
const HOLDS: Record<string, Expected[]> = {
  [A1]: [
    [[], 'NOT_EVIDENCED', false],
    [[], 'NOT_EVIDENCED', false],
    [PROPOSED, 'CONDITIONAL', true],
    [PROPOSED, 'NOT_EVIDENCED', false],
  ],
  [A2]: [
    [PROPOSED, 'NOT_EVIDENCED', false],
    [PROPOSED, 'NOT_EVIDENCED', false],
    [PROPOSED, 'CONDITIONAL', true],
    [PROPOSED, 'NOT_EVIDENCED', false],
  ],
  [A2_2019]: [
    [['APPROVED'], 'POSSIBLE', false],
    [['APPROVED', 'IN_FORCE'], 'CONFIRMED', true],
    [['EXPIRED'], 'CONFIRMED', false],
    [['EXPIRED'], 'CONFIRMED', false],
  ],
  [A3]: same([['EXPIRED', 'EXTENDED'], 'POSSIBLE', null]),
  [A4]: [
    [PROPOSED, 'POSSIBLE', null],
    [['PROPOSED', 'POSTPONED'], 'POSSIBLE', null],
    [['PROPOSED', 'POSTPONED'], 'POSSIBLE', null],
    [['PROPOSED', 'POSTPONED'], 'POSSIBLE', null],
  ],
  [A5]: [
    [[], 'NOT_EVIDENCED', null],
    [['COMMISSIONED'], 'POSSIBLE', null],
    [['COMMISSIONED'], 'POSSIBLE', null],
    [['COMMISSIONED'], 'POSSIBLE', null],
  ],
  [OTHERS]: same([['EXPIRED'], 'POSSIBLE', null]),
  [DIRECTIVE]: [
    [[], 'NOT_EVIDENCED', false],
    [['COMMISSIONED'], 'NOT_EVIDENCED', false],
    [['COMMISSIONED', 'PROPOSED'], 'CONDITIONAL', true],
    [['COMMISSIONED', 'PROPOSED'], 'NOT_EVIDENCED', false],
  ],
  [A6]: [
    [PROPOSED, 'POSSIBLE', null],
    [['PROPOSED', 'IN_CONSULTATION'], 'POSSIBLE', null],
    [PROPOSED, 'POSSIBLE', null],
    [PROPOSED, 'POSSIBLE', null],
  ],
  [A7]: same(DRAFT),
  [A8]: same(DRAFT),
  [GUIDELINES]: same([['UNKNOWN'], 'POSSIBLE', null]),
};

let hub: TestHub;
beforeAll(async () => {
  hub = await sharedHub();
});

async function statusOf(id: string, date: string) {
  const { data } = await hub.ask(
    `query ($id: ID!, $date: Date!) { node(id: $id) { ... on Instrument { statusOn(date: $date) {
      asOf states certainty withinStatedPeriod unmetOrUnknownConditions { kind fulfilment } explanation { sv en } citations { lineStart lineEnd }
    } } } }`,
    { id, date },
  );
  return data.node.statusOn;
}

const CASES = Object.entries(HOLDS).flatMap(([id, all]) =>
  all.map((expected, index) => [id, DATES[index] as string, expected] as const),
);

describe('What holds on a date', () => {
  it('is specified for every instrument of the hub', async () => {
    const { data } = await hub.ask('{ instruments(first: 100) { nodes { id } } }');
    expect(data.instruments.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(Object.keys(HOLDS).sort());
  });

  it.each(CASES)('for %s on %s', async (id, date, [states, certainty, withinStatedPeriod]) => {
    expect(await statusOf(id, date)).toMatchObject({ asOf: date, states, certainty, withinStatedPeriod });
  });

  it.each(CASES.filter(([id]) => !id.endsWith('2019')))(
    'for %s on %s is never "in force", as no decision is evidenced',
    async (id, date) => {
      expect((await statusOf(id, date)).states).not.toContain('IN_FORCE');
    },
  );

  it('ends with the last day of the stated period', async () => {
    const id = A2_2019;
    expect((await statusOf(id, '2020-05-31')).states).toEqual(['APPROVED', 'IN_FORCE']);
    expect((await statusOf(id, '2020-06-01')).states).toEqual(['EXPIRED']);
  });

  it('is certain of a postponement on the very day of the decision, and not the day before', async () => {
    const id = A4;
    expect(await statusOf(id, '2019-10-04')).toMatchObject({
      states: ['PROPOSED', 'POSTPONED'],
      certainty: 'CONFIRMED',
    });
    expect((await statusOf(id, '2019-10-03')).states).toEqual(PROPOSED);
  });

  it('has a referral until its last day for answers', async () => {
    const id = A6;
    expect((await statusOf(id, '2020-02-14')).states).toContain('IN_CONSULTATION');
    expect((await statusOf(id, '2020-02-15')).states).not.toContain('IN_CONSULTATION');
  });

  it('has a referral of which only the year is stated within that year', async () => {
    const id = GUIDELINES;
    expect(await statusOf(id, '2018-06-01')).toMatchObject({
      states: ['UNKNOWN', 'IN_CONSULTATION'],
      certainty: 'POSSIBLE',
    });
  });

  it.each([
    ['the merged proposal is no older than the drafts of 2018 that it merges', A6, '2017-12-31', '2018-01-01'],
    ['the drafts are no older than the assignments of 2018', A7, '2017-12-31', '2018-01-01'],
    ['the proposal is no older than the decision of 2019 on what it revises', A2, '2018-12-31', '2019-01-01'],
    ['the proposal is no older than the letter and the memorandum that it builds on', A1, '2020-01-22', '2020-01-23'],
  ])('is bounded where the papers bound it: %s', async (_, id, before, first) => {
    expect(await statusOf(id, before)).toMatchObject({ states: [], certainty: 'NOT_EVIDENCED' });
    expect((await statusOf(id, first)).states).toContain('PROPOSED');
  });

  it('that is possible as nothing dates its beginning says so, and what is bounded does not', async () => {
    const [undated, bounded] = [await statusOf(A4, '1990-01-01'), await statusOf(A6, '2018-06-01')];
    expect([undated.certainty, bounded.certainty]).toEqual(['POSSIBLE', 'POSSIBLE']);
    expect(undated.explanation).toEqual({
      sv: expect.stringContaining('Inget i källan daterar när det började'),
      en: expect.stringContaining('Nothing in the source dates its beginning'),
    });
    expect(bounded.explanation.en).not.toContain('Nothing');
  });

  it('names the conditions that are not known to be met, says why in both languages and cites its lines', async () => {
    expect(await statusOf(A1, '2021-01-01')).toMatchObject({
      certainty: 'CONDITIONAL',
      unmetOrUnknownConditions: [{ kind: 'OTHER_PARTIES_DECIDE_CORRESPONDINGLY', fulfilment: 'UNKNOWN' }],
      explanation: { sv: expect.stringContaining('bara föreslaget'), en: expect.stringContaining('only proposed') },
      citations: expect.arrayContaining([{ lineStart: 13, lineEnd: 13 }]),
    });
  });

  it('is refused for what is no day of the calendar', async () => {
    const { errors } = await hub.ask(
      `{ node(id: "${A3}") { ... on Agreement { statusOn(date: "2021-02-30") { certainty } } } }`,
    );
    expect(errors?.[0]?.message).toBe('"2021-02-30" is not a date; expected a day of the calendar as "YYYY-MM-DD"');
  });
});
