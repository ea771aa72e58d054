import { describe, expect, it } from 'vitest';
import { type ValidityFacts, validityOn } from '#subgraphs/county/rules/validity/validity-on.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';

const A = 'skane:agreement:a';
const when = (date: string | number) => (typeof date === 'number' ? { year: date, precision: 'YEAR' } : { date });
const event = (state: string, date?: string | number, more: object = {}) =>
  madeFact(A, 'lifecycle', { state, ...(date ? { date: { ...when(date), wording: 'x' } } : {}), ...more });
const day = (date: string, statedAs: 'STATED' | 'INFERRED' = 'STATED') =>
  madeFact(A, 'validTo', { date }, { statedAs });

const NOTHING: ValidityFacts = { lifecycle: [], from: [], to: [], decisions: [] };
const PERIOD = { from: [day('2020-01-01')], to: [day('2022-12-31')] };
const APPROVED = event('APPROVED', '2019-11-01');

/** How surely it was in force on days; 1 June 2021 where none is given. */
function on(facts: Partial<ValidityFacts>, ...days: string[]) {
  const asked = days.length === 0 ? ['2021-06-01'] : days;
  const answers = asked.map((date) => validityOn(date, { ...NOTHING, ...facts }).certainty);
  return answers.length === 1 ? answers[0] : answers;
}

describe('What was decided for a whole period', () => {
  it('is in force from its first day to its last, both included', () => {
    const days = ['2019-12-31', '2020-01-01', '2022-12-31', '2023-01-01'];
    expect(on({ ...PERIOD, lifecycle: [APPROVED] }, ...days)).toEqual([
      'NOT_EVIDENCED',
      'CONFIRMED',
      'CONFIRMED',
      'NOT_EVIDENCED',
    ]);
  });

  it('is so also where only the year of the decision is stated, in that year', () => {
    expect(on({ ...PERIOD, lifecycle: [event('APPROVED', 2020)] }, '2020-01-01')).toBe('CONFIRMED');
  });

  it('is so on a condition on days before a later decision, which may reach back', () => {
    expect(on({ ...PERIOD, lifecycle: [event('APPROVED', '2021-09-01')] }, '2021-06-01', '2021-09-01')).toEqual([
      'CONDITIONAL',
      'CONFIRMED',
    ]);
  });

  it('is so on a condition where the decision is only inferred, or has a condition that is not known to be met', () => {
    const inferred = madeFact(A, 'lifecycle', { state: 'APPROVED' }, { statedAs: 'INFERRED' });
    const text = { sv: 'a', en: 'a' };
    const conditions = [{ kind: 'OTHER', wording: 'x', text, fulfilment: 'UNKNOWN' }];
    const decisions = [madeFact(A, 'decisions', { action: 'APPROVE', status: 'TAKEN', text, conditions })];
    expect(on({ ...PERIOD, lifecycle: [inferred] })).toBe('CONDITIONAL');
    expect(on({ ...PERIOD, lifecycle: [APPROVED], decisions })).toBe('CONDITIONAL');
  });

  it('ends for certain with an end that a paper dates, and expires with the end of that day', () => {
    const lifecycle = [APPROVED, event('EXPIRED', '2021-06-01')];
    expect(on({ ...PERIOD, lifecycle }, '2021-06-01', '2021-06-02')).toEqual(['CONFIRMED', 'NOT_EVIDENCED']);
  });

  it('may be in force on the very day on which it is replaced', () => {
    const lifecycle = [APPROVED, event('SUPERSEDED', '2021-06-01')];
    expect(on({ ...PERIOD, lifecycle }, '2021-05-31', '2021-06-01', '2021-06-02')).toEqual([
      'CONFIRMED',
      'POSSIBLE',
      'NOT_EVIDENCED',
    ]);
  });

  it('has expired on its last day where a paper says that it has, and not when', () => {
    const lifecycle = [APPROVED, event('EXPIRED')];
    expect(on({ ...PERIOD, lifecycle }, '2021-06-01', '2023-01-01')).toEqual(['CONFIRMED', 'NOT_EVIDENCED']);
  });

  it('may be over where a paper says that it was replaced, and not when', () => {
    expect(on({ ...PERIOD, lifecycle: [APPROVED, event('SUPERSEDED')] })).toBe('POSSIBLE');
  });
});

describe('What was extended', () => {
  it('may be in force after its end', () => {
    expect(on({ ...PERIOD, lifecycle: [APPROVED, event('EXTENDED')] }, '2022-12-31', '2025-01-01')).toEqual([
      'CONFIRMED',
      'POSSIBLE',
    ]);
  });

  it('may be in force from the day on which it was extended, not before', () => {
    const lifecycle = [APPROVED, event('EXTENDED', '2023-03-01')];
    expect(on({ ...PERIOD, lifecycle }, '2023-02-28', '2023-03-01')).toEqual(['NOT_EVIDENCED', 'POSSIBLE']);
  });

  it('is over where its end came after the extension, and may go on where both fall on one day', () => {
    const extended = (date: string) => [APPROVED, event('EXTENDED', date), event('SUPERSEDED', '2021-03-01')];
    expect(on({ ...PERIOD, lifecycle: extended('2021-02-28') })).toBe('NOT_EVIDENCED');
    expect(on({ ...PERIOD, lifecycle: extended('2021-03-01') })).toBe('POSSIBLE');
  });
});

describe('What is only proposed', () => {
  it('is in force on a condition within its whole period, and never outside', () => {
    expect(on({ ...PERIOD, lifecycle: [event('PROPOSED')] }, '2019-12-31', '2020-01-01', '2023-01-01')).toEqual([
      'NOT_EVIDENCED',
      'CONDITIONAL',
      'NOT_EVIDENCED',
    ]);
  });

  it('is never in force where a period is not stated at both ends, or stated differently', () => {
    const lifecycle = [event('PROPOSED')];
    expect(on({ from: PERIOD.from, lifecycle })).toBe('NOT_EVIDENCED');
    expect(on({ from: PERIOD.from, to: [day('2020-12-31'), day('2022-12-31')], lifecycle })).toBe('NOT_EVIDENCED');
  });

  it.each(['POSTPONED', 'SUPERSEDED', 'MERGED'])('is never in force once it was %s, on no day', (state) => {
    const lifecycle = [event('PROPOSED', '2019-01-01'), event(state, '2020-06-01')];
    expect(on({ ...PERIOD, lifecycle }, '2020-05-31', '2020-06-01', '2021-06-01')).toEqual(
      Array(3).fill('NOT_EVIDENCED'),
    );
  });

  it('is a proposal again where it is made again on a later day, and not on the same', () => {
    const again = (date: string) => [event('POSTPONED', '2020-06-01'), event('PROPOSED', date)];
    expect(on({ ...PERIOD, lifecycle: again('2020-06-02') })).toBe('CONDITIONAL');
    expect(on({ ...PERIOD, lifecycle: again('2020-06-01') })).toBe('NOT_EVIDENCED');
  });

  it('is not even that where it is only commissioned', () => {
    expect(on({ ...PERIOD, lifecycle: [event('COMMISSIONED')] })).toBe('NOT_EVIDENCED');
  });
});

describe('What a paper only tells of', () => {
  it.each(['EXPIRED', 'EXTENDED', 'UNKNOWN', 'SUPERSEDED', 'MERGED'])(
    'as %s may have been in force at any time',
    (state) => {
      expect(on({ lifecycle: [event(state)] }, '1950-01-01', '2050-01-01')).toEqual(['POSSIBLE', 'POSSIBLE']);
    },
  );

  it('as ended on a day was perhaps in force until then', () => {
    expect(on({ lifecycle: [event('SUPERSEDED', '2021-03-01')] }, '2021-02-28', '2021-03-02')).toEqual([
      'POSSIBLE',
      'NOT_EVIDENCED',
    ]);
  });

  it('as in force on a day was that day, and perhaps after', () => {
    const lifecycle = [event('IN_FORCE', '2021-06-01')];
    expect(on({ lifecycle }, '2021-05-31', '2021-06-01', '2021-06-02')).toEqual([
      'NOT_EVIDENCED',
      'CONFIRMED',
      'POSSIBLE',
    ]);
  });
});

describe('What is inferred', () => {
  it('of the period makes nothing sure, and bounds what is possible', () => {
    const facts = { from: [day('2020-01-01', 'INFERRED')], to: [day('2022-12-31', 'INFERRED')], lifecycle: [APPROVED] };
    expect(on(facts, '2019-12-31', '2021-06-01', '2023-01-01')).toEqual(['NOT_EVIDENCED', 'POSSIBLE', 'NOT_EVIDENCED']);
  });

  it('of when it was decided bounds it: on no day before', () => {
    const bounds = { notBefore: '2021-06-01', notAfter: null, reasoning: { sv: 'a', en: 'a' } };
    const lifecycle = [event('APPROVED', undefined, { bounds })];
    expect(on({ lifecycle }, '2021-05-31', '2021-06-01')).toEqual(['NOT_EVIDENCED', 'POSSIBLE']);
  });
});

describe('The explanation of what is possible', () => {
  const why = (facts: Partial<ValidityFacts>) => validityOn('2021-06-01', { ...NOTHING, ...facts }).explanation.en;

  it('says so where nothing dates the beginning', () => {
    expect(why({ lifecycle: [event('EXPIRED'), event('EXTENDED')] })).toMatch(
      /Nothing in the source dates its beginning/,
    );
  });

  it('does not say so where something does', () => {
    expect(why({ from: PERIOD.from, lifecycle: [APPROVED] })).not.toMatch(/Nothing/);
    expect(why({ lifecycle: [APPROVED] })).not.toMatch(/Nothing/);
  });
});
