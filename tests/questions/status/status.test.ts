import { beforeAll, describe, expect, it } from 'vitest';
import type { TestHub } from '#tests/support/hub.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';

const DATES = ['2019-01-01', '2020-01-01', '2020-07-01', '2024-01-01'] as const;

type Expected = [states: string[], certainty: string, withinStatedPeriod: boolean | null];
const same = (expected: Expected) => DATES.map(() => expected);
const PROPOSED = ['PROPOSED'];
const DRAFT: Expected = [['COMMISSIONED', 'PROPOSED', 'MERGED'], 'POSSIBLE', null];

/** What holds on each of the four dates, read from the papers. */
const HOLDS: Record<string, Expected[]> = {
  'ostergotland:agreement:samverkan-barn-unga-2020': [
    [PROPOSED, 'NOT_EVIDENCED', false],
    [PROPOSED, 'NOT_EVIDENCED', false],
    [PROPOSED, 'CONDITIONAL', true],
    [PROPOSED, 'NOT_EVIDENCED', false],
  ],
  'ostergotland:agreement:trygg-saker-vard-2020': [
    [PROPOSED, 'NOT_EVIDENCED', false],
    [PROPOSED, 'NOT_EVIDENCED', false],
    [PROPOSED, 'CONDITIONAL', true],
    [PROPOSED, 'NOT_EVIDENCED', false],
  ],
  'ostergotland:agreement:trygg-saker-vard-2019': [
    [['APPROVED'], 'POSSIBLE', false],
    [['APPROVED', 'IN_FORCE'], 'CONFIRMED', true],
    [['EXPIRED'], 'CONFIRMED', false],
    [['EXPIRED'], 'CONFIRMED', false],
  ],
  'dalarna:agreement:barn-och-unga-0-17': same([['EXPIRED', 'EXTENDED'], 'POSSIBLE', null]),
  'dalarna:agreement:samlad-barn-och-ungdomshalsa': [
    [PROPOSED, 'POSSIBLE', null],
    [['PROPOSED', 'POSTPONED'], 'POSSIBLE', null],
    [['PROPOSED', 'POSTPONED'], 'POSSIBLE', null],
    [['PROPOSED', 'POSTPONED'], 'POSSIBLE', null],
  ],
  'dalarna:agreement:ny-overenskommelse-barn-unga': [
    [[], 'NOT_EVIDENCED', null],
    [['COMMISSIONED'], 'POSSIBLE', null],
    [['COMMISSIONED'], 'POSSIBLE', null],
    [['COMMISSIONED'], 'POSSIBLE', null],
  ],
  'dalarna:other:ytterligare-dokument': same([['EXPIRED'], 'POSSIBLE', null]),
  'dalarna:directive:uppdragsdirektiv-2020': [
    [PROPOSED, 'NOT_EVIDENCED', false],
    [['COMMISSIONED', 'PROPOSED'], 'NOT_EVIDENCED', false],
    [['COMMISSIONED', 'PROPOSED'], 'CONDITIONAL', true],
    [['COMMISSIONED', 'PROPOSED'], 'NOT_EVIDENCED', false],
  ],
  'vastra-gotaland:agreement:samverkan-barns-ungas-basta': [
    [PROPOSED, 'POSSIBLE', null],
    [['PROPOSED', 'IN_CONSULTATION'], 'POSSIBLE', null],
    [PROPOSED, 'POSSIBLE', null],
    [PROPOSED, 'POSSIBLE', null],
  ],
  'vastra-gotaland:agreement:trygg-saker-vard': same(DRAFT),
  'vastra-gotaland:agreement:vastbus': same(DRAFT),
  'vastra-gotaland:other:vastbus-riktlinjer': same([['UNKNOWN'], 'POSSIBLE', null]),
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
    const id = 'ostergotland:agreement:trygg-saker-vard-2019';
    expect((await statusOf(id, '2020-05-31')).states).toEqual(['APPROVED', 'IN_FORCE']);
    expect((await statusOf(id, '2020-06-01')).states).toEqual(['EXPIRED']);
  });

  it('is certain of a postponement on the very day of the decision, and not the day before', async () => {
    const id = 'dalarna:agreement:samlad-barn-och-ungdomshalsa';
    expect(await statusOf(id, '2019-10-04')).toMatchObject({
      states: ['PROPOSED', 'POSTPONED'],
      certainty: 'CONFIRMED',
    });
    expect((await statusOf(id, '2019-10-03')).states).toEqual(PROPOSED);
  });

  it('has a referral until its last day for answers', async () => {
    const id = 'vastra-gotaland:agreement:samverkan-barns-ungas-basta';
    expect((await statusOf(id, '2020-02-14')).states).toContain('IN_CONSULTATION');
    expect((await statusOf(id, '2020-02-15')).states).not.toContain('IN_CONSULTATION');
  });

  it('has a referral of which only the year is stated within that year', async () => {
    const id = 'vastra-gotaland:other:vastbus-riktlinjer';
    expect(await statusOf(id, '2018-06-01')).toMatchObject({
      states: ['UNKNOWN', 'IN_CONSULTATION'],
      certainty: 'POSSIBLE',
    });
  });

  it('names the conditions that are not known to be met, says why in both languages and cites its lines', async () => {
    expect(await statusOf('ostergotland:agreement:samverkan-barn-unga-2020', '2021-01-01')).toMatchObject({
      certainty: 'CONDITIONAL',
      unmetOrUnknownConditions: [{ kind: 'OTHER_PARTIES_DECIDE_CORRESPONDINGLY', fulfilment: 'UNKNOWN' }],
      explanation: { sv: expect.stringContaining('bara föreslaget'), en: expect.stringContaining('only proposed') },
      citations: expect.arrayContaining([{ lineStart: 13, lineEnd: 13 }]),
    });
  });

  it('is refused for what is no day of the calendar', async () => {
    const { errors } = await hub.ask(
      '{ node(id: "dalarna:agreement:barn-och-unga-0-17") { ... on Agreement { statusOn(date: "2021-02-30") { certainty } } } }',
    );
    expect(errors?.[0]?.message).toBe('"2021-02-30" is not a date; expected a day of the calendar as "YYYY-MM-DD"');
  });
});
