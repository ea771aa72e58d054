import { describe, expect, it } from 'vitest';
import type { CoverageArgs } from '#schema/questions/coverage-question.ts';
import { coverageAreas } from '#subgraphs/county/rules/coverage/areas.ts';
import { atOnce } from '#tests/support/at-once.ts';
import { agreementOf, coveringOf, type RandomFacts } from '#tests/support/made/random-agreements.ts';

type Drawn = RandomFacts['lifecycle'][number];

const stated = (value: Record<string, unknown>): Drawn => ({ value, statedAs: 'STATED' });
const inner = (date: string) => ({
  date,
  year: null,
  precision: 'DAY',
  inclusive: null,
  wording: 'då',
  statedAs: 'STATED',
});
const event = (state: string, date?: string) => stated(date ? { state, date: inner(date) } : { state });
const bound = (date: string) => stated({ date, year: null, precision: 'DAY', inclusive: null });
const group = (value: Record<string, unknown> = {}) =>
  stated({ description: { sv: 'barn', en: 'children' }, ...value });
const age = (min: number | null, max: number | null, maxInclusive: boolean | null) => ({
  age: { wording: 'åren', bound: 'RANGE', min, max, maxInclusive },
});

const IN_FORCE = {
  lifecycle: [event('APPROVED', '2019-05-01')],
  validFrom: [bound('2019-06-01')],
  validTo: [bound('2019-12-31')],
};
const AGED = { targetGroups: [group(age(0, 17, true))] };

/** What the only agreement is for one age on one day, and how it is shown. */
function at(
  said: Partial<RandomFacts>,
  { years = 10, day = '2019-10-01', placement = 'ANY' as CoverageArgs['placement'] } = {},
) {
  const nothing = { lifecycle: [], validFrom: [], validTo: [], decisions: [], consultations: [], targetGroups: [] };
  const agreement = agreementOf('skane', 'a', { ...nothing, ...said });
  const args = { ages: { from: years, to: years }, placement, from: day, to: day };
  const { areas, entries } = atOnce(coverageAreas([coveringOf(agreement)], args));
  return { status: areas[0]?.status, certainty: areas[0]?.certainty, entry: entries[0] };
}

const statusOf = (...args: Parameters<typeof at>) => at(...args).status;

describe('An age', () => {
  const aged = (...bounds: Parameters<typeof age>) => ({ ...IN_FORCE, targetGroups: [group(age(...bounds))] });

  it.each([
    ['an upper limit alone covers every younger age', aged(null, 21, null), 0, 'COVERED'],
    ['a limit is not settled where the wording leaves it open', aged(null, 21, null), 21, 'UNDETERMINED'],
    ['an age above the limit is left out', aged(null, 21, null), 22, 'GAP'],
    ['a limit is covered where the wording includes it', aged(0, 17, true), 17, 'COVERED'],
    ['a limit is left out where the wording excludes it', aged(0, 18, false), 18, 'GAP'],
    ['an age below the lowest is left out', aged(13, 17, true), 12, 'GAP'],
    ['without an upper limit nothing above the lowest is settled', aged(13, null, null), 14, 'UNDETERMINED'],
  ])('%s', (_, said, years, status) => {
    expect(statusOf(said, { years })).toBe(status);
  });

  it('is that of the groups that have one; a group without one says nothing more', () => {
    const said = { ...IN_FORCE, targetGroups: [group(age(0, 17, true)), group()] };
    expect(statusOf(said, { years: 17 })).toBe('COVERED');
    expect(statusOf(said, { years: 18 })).toBe('GAP');
  });

  it.each(['PRIORITISED', 'TO_BE_DEFINED', 'TO_BE_CONSIDERED'])('of a group that is %s settles nothing', (status) => {
    const said = { ...IN_FORCE, targetGroups: [group({ ...age(0, 17, true), status })] };
    expect(statusOf(said)).toBe('UNDETERMINED');
  });

  it('that is inferred settles nothing', () => {
    const said = { ...IN_FORCE, targetGroups: [{ ...group(age(0, 17, true)), statedAs: 'INFERRED' as const }] };
    expect(statusOf(said)).toBe('UNDETERMINED');
  });

  it('that no source states is not settled, and the lines that were read are cited', () => {
    const { status, entry } = at(IN_FORCE);
    expect(status).toBe('UNDETERMINED');
    const read = entry?.evidence.map(({ id, statedAs }) => [id.replace(/^.*#|\/.*$/g, ''), statedAs]);
    expect(read).toContainEqual(['targetGroups', 'NOT_STATED']);
  });
});

describe('Where the children live', () => {
  const placed = (placement?: string) => ({
    ...IN_FORCE,
    targetGroups: [group({ ...age(0, 17, true), ...(placement ? { placement } : {}) })],
  });

  it.each([
    ['PLACED_ONLY', 'AT_HOME', 'GAP'],
    ['PLACED_ONLY', 'OUTSIDE_HOME', 'COVERED'],
    ['PLACED_ONLY', 'ANY', 'COVERED'],
    ['REGARDLESS', 'AT_HOME', 'COVERED'],
    ['REGARDLESS', 'OUTSIDE_HOME', 'COVERED'],
    ['NOT_STATED', 'AT_HOME', 'UNDETERMINED'],
    ['NOT_STATED', 'OUTSIDE_HOME', 'UNDETERMINED'],
    ['NOT_STATED', 'ANY', 'COVERED'],
  ] as const)('stated as %s and asked as %s is %s', (scope, placement, status) => {
    expect(statusOf(placed(scope), { placement })).toBe(status);
  });

  it('stands with the age where both stand in one group', () => {
    const groups = [
      group({ ...age(0, 12, true), placement: 'PLACED_ONLY' }),
      group({ ...age(13, 17, true), placement: 'REGARDLESS' }),
    ];
    const said = { ...IN_FORCE, targetGroups: groups };
    expect(statusOf(said, { years: 10, placement: 'AT_HOME' })).toBe('GAP');
    expect(statusOf(said, { years: 15, placement: 'AT_HOME' })).toBe('COVERED');
  });

  it('completes a group with an age where another group of the agreement says it', () => {
    const said = { ...IN_FORCE, targetGroups: [group(age(0, 17, true)), group({ placement: 'REGARDLESS' })] };
    expect(statusOf(said, { placement: 'AT_HOME' })).toBe('COVERED');
    expect(at(said).entry?.placement).toBe('REGARDLESS');
  });

  it('is not settled for those at home where one group is placed children and another does not say', () => {
    const said = { ...IN_FORCE, targetGroups: [group(age(0, 17, true)), group({ placement: 'PLACED_ONLY' })] };
    expect(statusOf(said, { placement: 'AT_HOME' })).toBe('UNDETERMINED');
    expect(at(said).entry).toMatchObject({
      placement: 'NOT_STATED',
      why: { en: expect.stringContaining('whether it concerns others is not stated') },
    });
  });
});

describe('A time', () => {
  const proposed = (...lifecycle: Drawn[]) => ({ ...AGED, lifecycle: [event('PROPOSED'), ...lifecycle] });
  const period = { validFrom: [bound('2019-06-01')], validTo: [bound('2019-12-31')] };

  it.each([
    ['of which a decision and a period are stated is covered', { ...AGED, ...IN_FORCE }, 'COVERED', 'CONFIRMED'],
    ['for which it is only proposed is conditional', { ...proposed(), ...period }, 'COVERED', 'CONDITIONAL'],
    ['outside the period of a proposal is left out', { ...proposed(), validTo: [bound('2019-09-30')] }, 'GAP', null],
    ['is not settled for a proposal without a period', proposed(), 'UNDETERMINED', null],
    [
      'is not settled for a proposal on the very day that it was made',
      { ...AGED, lifecycle: [event('PROPOSED', '2019-10-01')] },
      'UNDETERMINED',
      null,
    ],
    ['is left out for a proposal that was merged, though not said when', proposed(event('MERGED')), 'GAP', null],
    ['is left out for a proposal that was postponed before', proposed(event('POSTPONED', '2019-09-01')), 'GAP', null],
    [
      'is left out for a proposal that was still one when it was postponed later',
      proposed(event('POSTPONED', '2019-11-01')),
      'GAP',
      null,
    ],
    ['is left out for what is only commissioned', { ...AGED, lifecycle: [event('COMMISSIONED')] }, 'GAP', null],
    [
      'is left out before a decided period begins',
      { ...AGED, ...IN_FORCE, validFrom: [bound('2019-10-02')] },
      'GAP',
      null,
    ],
    ['is left out after a decided period', { ...AGED, ...IN_FORCE, validTo: [bound('2019-09-30')] }, 'GAP', null],
    [
      'is left out for what expired on a day before',
      { ...AGED, lifecycle: [event('EXPIRED', '2019-09-01')] },
      'GAP',
      null,
    ],
    [
      'is not settled for what expired at a time that is not stated',
      { ...AGED, lifecycle: [event('EXPIRED')] },
      'UNDETERMINED',
      null,
    ],
    [
      'is not settled for what was extended without an end',
      { ...AGED, lifecycle: [event('EXPIRED'), event('EXTENDED')] },
      'UNDETERMINED',
      null,
    ],
    [
      'is left out for what was extended and then replaced',
      { ...AGED, lifecycle: [event('EXTENDED', '2019-08-01'), event('SUPERSEDED', '2019-09-01')] },
      'GAP',
      null,
    ],
    [
      'is not settled for what was replaced and extended, not said when',
      { ...AGED, lifecycle: [event('EXTENDED'), event('SUPERSEDED', '2019-09-01')] },
      'UNDETERMINED',
      null,
    ],
    [
      'is not settled for what was decided for a period without an end',
      { ...AGED, lifecycle: [event('APPROVED', '2019-05-01')], validFrom: [bound('2019-06-01')] },
      'UNDETERMINED',
      null,
    ],
    [
      'is not settled for what the source gives no state of',
      { ...AGED, lifecycle: [event('UNKNOWN')] },
      'UNDETERMINED',
      null,
    ],
    ['is left out where no event is evidenced', { ...AGED, ...period }, 'GAP', null],
  ])('%s', (_, said, status, certainty) => {
    expect(at(said)).toMatchObject({ status, certainty });
  });

  it('of a proposal is shown as no more than possible where it is not settled, even on the day of the proposal', () => {
    const said = { ...AGED, lifecycle: [event('PROPOSED', '2019-10-01')] };
    expect(at(said).entry).toMatchObject({ states: ['PROPOSED'], certainty: 'POSSIBLE' });
  });

  it('that nothing dates says so, and does not say so where something does', () => {
    const said = { ...AGED, lifecycle: [event('EXPIRED'), event('EXTENDED')] };
    const nothingDates = 'Nothing in the source dates its beginning';
    expect(at(said).entry?.why.en).toContain(nothingDates);
    expect(at({ ...said, validFrom: [bound('2019-06-01')] }).entry?.why.en).not.toContain(nothingDates);
  });
});

describe('An area in words', () => {
  const proposal = { ...AGED, ...IN_FORCE, lifecycle: [event('PROPOSED')] };
  const decided = { ...AGED, ...IN_FORCE };

  /** How several agreements are told of together. */
  function told(...all: Partial<RandomFacts>[]) {
    const nothing = { lifecycle: [], validFrom: [], validTo: [], decisions: [], consultations: [], targetGroups: [] };
    const agreements = all.map((said, place) =>
      coveringOf(agreementOf('skane', `a-${place}`, { ...nothing, ...said })),
    );
    const args = { ages: { from: 10, to: 10 }, placement: 'ANY' as const, from: '2019-10-01', to: '2019-10-01' };
    return atOnce(coverageAreas(agreements, args)).areas[0]?.explanation.en;
  }

  it.each([
    [[decided], 'One agreement covers the ages then.'],
    [[proposal], 'One agreement covers the ages then. It is only proposed.'],
    [[proposal, proposal], '2 agreements cover the same ages then. All of them are only proposed.'],
    [[decided, proposal], '2 agreements cover the same ages then. One of them is only proposed.'],
    [[proposal, decided, proposal], '3 agreements cover the same ages then. 2 of them are only proposed.'],
  ])('says how many of those that cover are only proposed: %#', (agreements, words) => {
    expect(told(...agreements)).toBe(words);
  });
});
