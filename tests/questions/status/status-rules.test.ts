import { describe, expect, it } from 'vitest';
import { type StatusFacts, statusOn } from '#subgraphs/county/rules/status/status-on.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';

const A = 'skane:agreement:a';
const event = (state: string, date?: string) =>
  madeFact(A, 'lifecycle', { state, ...(date ? { date: { date, wording: 'x' } } : {}) });
const day = (date: string) => madeFact(A, 'validTo', { date });

const NOTHING: StatusFacts = { lifecycle: [], from: [], to: [], decisions: [], consultations: [] };
const PERIOD = { from: [day('2020-01-01')], to: [day('2022-12-31')] };
const APPROVED = event('APPROVED', '2019-11-01');

function on2021(facts: Partial<StatusFacts>, date = '2021-06-01') {
  const { states, certainty, withinStatedPeriod } = statusOn(date, { ...NOTHING, ...facts });
  return [states, certainty, withinStatedPeriod];
}

describe('An agreement that was decided and whose period covers the date', () => {
  it('is in force', () => {
    expect(on2021({ ...PERIOD, lifecycle: [APPROVED] })).toEqual([['APPROVED', 'IN_FORCE'], 'CONFIRMED', true]);
  });

  it.each(['EXPIRED', 'SUPERSEDED', 'MERGED'])('is over, for certain, once it is evidenced to be %s', (state) => {
    const lifecycle = [APPROVED, event(state, '2021-05-01')];
    expect(on2021({ ...PERIOD, lifecycle })).toEqual([[state], 'CONFIRMED', true]);
    expect(on2021({ ...PERIOD, lifecycle }, '2021-04-30')).toEqual([['APPROVED', 'IN_FORCE'], 'CONFIRMED', true]);
  });

  it('may be over where a source says so without a date', () => {
    expect(on2021({ ...PERIOD, lifecycle: [APPROVED, event('SUPERSEDED')] })).toEqual([
      ['APPROVED', 'IN_FORCE', 'SUPERSEDED'],
      'POSSIBLE',
      true,
    ]);
  });

  it('may still be in force where it expired but was extended, and its end is not stated', () => {
    const lifecycle = [APPROVED, event('EXPIRED', '2021-05-01'), event('EXTENDED')];
    expect(on2021({ ...PERIOD, lifecycle })).toEqual([['EXPIRED', 'EXTENDED'], 'POSSIBLE', true]);
  });

  it('is only conditionally so while a condition of the decision is not known to be met', () => {
    const text = { sv: 'a', en: 'a' };
    const conditions = [{ kind: 'OTHER', wording: 'x', text, fulfilment: 'UNKNOWN' }];
    const decisions = [madeFact(A, 'decisions', { action: 'APPROVE', status: 'TAKEN', text, conditions })];
    expect(on2021({ ...PERIOD, lifecycle: [APPROVED], decisions })[1]).toBe('CONDITIONAL');
  });
});

describe('An agreement whose period has not begun', () => {
  it('is approved and not in force', () => {
    expect(on2021({ ...PERIOD, lifecycle: [APPROVED] }, '2019-12-01')).toEqual([['APPROVED'], 'CONFIRMED', false]);
  });

  it('has not expired, whatever a source says without a date', () => {
    expect(on2021({ ...PERIOD, lifecycle: [event('EXPIRED')] }, '2019-12-01')).toEqual([[], 'NOT_EVIDENCED', false]);
  });
});

describe('An agreement of which no decision is evidenced', () => {
  it('has expired for certain from the day that a source states', () => {
    expect(on2021({ lifecycle: [event('EXPIRED', '2021-05-01')] })).toEqual([['EXPIRED'], 'CONFIRMED', null]);
  });

  it('may have expired where no day is stated', () => {
    expect(on2021({ lifecycle: [event('EXPIRED')] })).toEqual([['EXPIRED'], 'POSSIBLE', null]);
  });
});

describe('Papers that state different periods', () => {
  const differing = { from: PERIOD.from, to: [day('2020-12-31'), day('2022-12-31')] };

  it('do not settle a date between their ends', () => {
    expect(on2021({ ...differing, lifecycle: [APPROVED] })).toEqual([['APPROVED', 'IN_FORCE'], 'POSSIBLE', null]);
  });

  it.each([
    ['2020-06-01', [['APPROVED', 'IN_FORCE'], 'CONFIRMED', true]],
    ['2023-06-01', [['EXPIRED'], 'CONFIRMED', false]],
  ])('settle a date on which they agree: %s', (date, expected) => {
    expect(on2021({ ...differing, lifecycle: [APPROVED] }, date)).toEqual(expected);
  });

  it('do not make a proposal conditional between their ends', () => {
    expect(on2021({ ...differing, lifecycle: [event('PROPOSED')] })).toEqual([['PROPOSED'], 'POSSIBLE', null]);
  });
});

describe('A period that is inferred', () => {
  it('is not a stated one', () => {
    const from = [madeFact(A, 'validFrom', { date: '2020-01-01' }, { statedAs: 'INFERRED' })];
    expect(on2021({ ...PERIOD, from, lifecycle: [APPROVED] })).toEqual([['APPROVED', 'IN_FORCE'], 'POSSIBLE', null]);
  });
});
