import { describe, expect, it } from 'vitest';
import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { type AspectId, aspectOf } from '#schema/codebook/codebook.ts';
import type { Names } from '#schema/values/value-type.ts';

const NAMES: Names = {
  organisation: (slug) => slug.toUpperCase(),
  instrument: (id) => id,
  document: (slug) => slug,
};
const own = { text: { sv: 'Egna ord', en: 'Own words' } };

function told(aspect: AspectId, value: object): { sv: string; en: string } | null {
  const type = valueTypeOf(aspect);
  return type.text(type.schema.parse({ ...own, ...value }), NAMES, aspectOf(aspect));
}

function readings(aspect: AspectId, value: object): string[] | null {
  const type = valueTypeOf(aspect);
  return type.readings(type.schema.parse({ ...own, ...value }));
}

describe('What ordinary agreements say', () => {
  it.each<[AspectId, object, string]>([
    ['financing', { kind: 'OWN_COSTS' }, 'Each bears its own costs: Own words.'],
    [
      'financing',
      { kind: 'PAYMENT', funder: 'a', payee: 'b', amount: 250_000, currency: 'SEK', per: 'YEAR' },
      'One party pays another: Own words. Paid by A to B. Sum: 250000 SEK per year.',
    ],
    [
      'financing',
      {
        kind: 'SHARED',
        shares: [
          { organisation: 'a', percent: 33.3, wording: '33,3 %' },
          { organisation: 'b', wording: 'resten' },
        ],
      },
      'The cost is shared: Own words. Shares: A 33.3%, B “resten”.',
    ],
    ['financing', { kind: 'FUNDED_BY', funder: 'a' }, 'Funded by A: Own words.'],
    [
      'followUps',
      { interval: 'EVERY_SECOND_YEAR', everyMonths: 24, startYear: 2022, startMonth: 3 },
      'Every second year: Own words. First year: 2022. First month: March.',
    ],
    ['followUps', { interval: 'OTHER', everyMonths: 36 }, 'Other interval, 36 months between: Own words.'],
    [
      'termination',
      { noticeMonths: 6, inWriting: true, by: ['a', 'b'] },
      'Termination: Own words. Period of notice: 6 months. In writing. Notice can be given by: A, B.',
    ],
    ['termination', { noticeMonths: 1 }, 'Termination: Own words. Period of notice: 1 month.'],
    ['renewal', { kind: 'AUTOMATIC', months: 24 }, 'Renewed by itself: Own words. Months at a time: 24.'],
    ['disputes', { method: 'TALKS', by: ['a'] }, 'Talks between the parties: Own words. Settled by: A.'],
    ['informationSharing', { basis: 'CONSENT', between: ['a', 'b'] }, 'Consent: Own words. Between: A, B.'],
    [
      'coordinatedPlans',
      { withinDays: 21, calledBy: { sv: 'Alla', en: 'Anyone' }, forWhom: { sv: 'Barn', en: 'Children' } },
      'Coordinated individual plan: Own words. Called by: Anyone. Within 21 days. For: Children.',
    ],
    [
      'cooperationStructures',
      { level: 'POLITICAL', body: 'a', interval: 'HALF_YEARLY' },
      'A, political level: Own words. Meets: half-yearly.',
    ],
    ['cooperationStructures', { level: 'STRATEGIC' }, 'Strategic level: Own words.'],
    [
      'staffing',
      { function: { sv: 'Samordnare', en: 'Coordinator' }, posts: 0.5, employer: 'a' },
      'Staffing: Coordinator. Number of posts: 0.5. Employer: A. Own words.',
    ],
  ])('is told in words under %s: %j', (aspect, value, words) => {
    expect(told(aspect, value)?.en).toBe(words);
  });

  it('tells when a condition is to be fulfilled', () => {
    const deadline = { date: '2021-03-31', wording: 'senast den 31 mars 2021' };
    const condition = { kind: 'OTHER_PARTIES_APPROVE', wording: 'om övriga parter godkänner', ...own, deadline };
    const words = told('decisions', { action: 'APPROVE', status: 'PROPOSED', conditions: [condition] });
    expect(words?.sv).toContain('övriga parter godkänner. Senast: 2021-03-31.');
  });
});

describe('What is compared of ordinary agreements', () => {
  const shares = (...percents: number[]) => percents.map((percent) => ({ percent, wording: `${percent} %` }));

  it.each<[AspectId, object, object]>([
    ['financing', { kind: 'SHARED', shares: shares(60, 40) }, { kind: 'SHARED', shares: shares(40, 60) }],
    ['renewal', { kind: 'BY_DECISION' }, { kind: 'BY_DECISION', months: 24 }],
    ['followUps', { interval: 'ANNUAL' }, { interval: 'ANNUAL', everyMonths: 12 }],
  ])('is the same under %s: %j and %j', (aspect, one, other) => {
    expect(readings(aspect, one)).toEqual(readings(aspect, other));
  });

  it.each<[AspectId, object, object]>([
    ['financing', { kind: 'SHARED', shares: shares(60, 40) }, { kind: 'SHARED', shares: shares(50, 50) }],
    ['financing', { kind: 'PAYMENT', amount: 1, per: 'CASE' }, { kind: 'PAYMENT', amount: 1, per: 'YEAR' }],
    ['renewal', { kind: 'AUTOMATIC', months: 12 }, { kind: 'AUTOMATIC', months: 24 }],
    ['followUps', { interval: 'OTHER', everyMonths: 18 }, { interval: 'OTHER', everyMonths: 36 }],
    ['termination', { noticeMonths: 6 }, { noticeMonths: 12 }],
    ['coordinatedPlans', { withinDays: 3 }, { withinDays: 21 }],
  ])('is different under %s: %j and %j', (aspect, one, other) => {
    expect(readings(aspect, one)).not.toEqual(readings(aspect, other));
  });

  it.each<[AspectId, object]>([
    ['financing', { kind: 'SHARED' }],
    ['financing', { kind: 'SHARED', shares: [{ wording: 'hälften', percent: 50 }, { wording: 'resten' }] }],
    ['financing', { kind: 'PAYMENT', funder: 'a', payee: 'b' }],
    ['renewal', { kind: 'AUTOMATIC' }],
    ['renewal', { kind: 'NOT_STATED' }],
    ['termination', { inWriting: true }],
    ['coordinatedPlans', {}],
    ['cooperationStructures', { level: 'NOT_STATED' }],
  ])('is not settled under %s: %j', (aspect, value) => {
    expect(readings(aspect, value)).toBeNull();
  });
});
