import fc from 'fast-check';
import { formatId } from '#schema/keys/ids.ts';
import { membersOf } from '#schema/values/enumerations.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { type AnyFact, under } from '#subgraphs/county/facts/fact.ts';
import type { Agreement } from '#subgraphs/county/rules/coverage/entries.ts';
import { statusIntervals } from '#subgraphs/county/rules/status/status-intervals.ts';
import type { StatusFacts } from '#subgraphs/county/rules/status/status-on.ts';
import { madeFact } from './made-fact.ts';

const STATES = membersOf('LifecycleState');
const PLACEMENTS = membersOf('PlacementScope');
const GROUP_STATUSES = membersOf('TargetGroupStatus');

/** A value as a seed could hold it, and how it stands to the source. */
export interface Drawn {
  value: object | null;
  statedAs: AnyFact['statedAs'];
}

/** The days that made-up events and periods fall on: around a turn of the year, some of them the same. */
export const day = fc
  .integer({ min: 0, max: 60 })
  .map((after) => new Date(Date.UTC(2019, 11, 1 + after)).toISOString().slice(0, 10));

const year = fc.constantFrom(2019, 2020);

const statedAs = fc.constantFrom(...(['STATED', 'STATED', 'STATED', 'INFERRED'] as const));

/** A date inside a value: a day, a year, or nothing that can be settled. */
const innerDate = fc
  .oneof(
    day.map((date) => ({ date, year: null, precision: 'DAY' })),
    year.map((of) => ({ date: null, year: of, precision: 'YEAR' })),
    fc.constant({ date: null, year: null, precision: 'MONTH_DAY_NO_YEAR' }),
  )
  .chain((date) =>
    fc
      .constantFrom('STATED', 'STATED', 'INFERRED')
      .map((as) => ({ ...date, inclusive: null, wording: 'då', statedAs: as })),
  );

const event = fc.record({
  value: fc.record(
    {
      state: fc.oneof(
        fc.constantFrom('PROPOSED', 'APPROVED', 'EXTENDED', 'EXPIRED' as const),
        fc.constantFrom(...STATES),
      ),
      date: innerDate,
    },
    { requiredKeys: ['state'] },
  ),
  statedAs,
});

const bound = day.map(
  (date): Drawn => ({ value: { date, year: null, precision: 'DAY', inclusive: null }, statedAs: 'STATED' }),
);

const decision = fc
  .record({
    status: fc.constantFrom('PROPOSED', 'TAKEN'),
    fulfilment: fc.constantFrom('UNKNOWN', 'FULFILLED'),
  })
  .map(
    ({ status, fulfilment }): Drawn => ({
      statedAs: 'STATED',
      value: {
        ...{ order: null, item: null, action: 'APPROVE', status, proposedBy: [], sentTo: [], text: text('beslut') },
        conditions: [{ kind: 'OTHER', wording: 'om', text: text('villkor'), fulfilment }],
      },
    }),
  );

const referral = innerDate.map(
  (deadline): Drawn => ({ statedAs: 'STATED', value: { kind: 'REFERRAL', text: text('remiss'), deadline } }),
);

const limit = fc.option(fc.integer({ min: 0, max: 12 }), { freq: 4 });

const age = fc
  .tuple(limit, limit, fc.constantFrom(true, false, null))
  .filter(([min, max]) => min === null || max === null || min <= max)
  .map(([min, max, maxInclusive]) => ({ wording: `${min}–${max}`, bound: 'RANGE', min, max, maxInclusive }));

const group = fc.record({
  value: fc.record({
    description: fc.constant(text('barn')),
    age: fc.option(age, { freq: 2 }),
    conditions: fc.subarray([text('behov')]),
    includesCloseOnes: fc.constant(null),
    includesGuardians: fc.constant(null),
    placement: fc.constantFrom(...PLACEMENTS),
    status: fc.oneof(fc.constant('STATED' as const), fc.constantFrom(...GROUP_STATUSES)),
  }),
  statedAs,
});

/** The aspects of which a made-up agreement speaks. */
const SAID = ['lifecycle', 'validFrom', 'validTo', 'decisions', 'consultations', 'targetGroups'] as const;

/** What a made-up agreement says, by aspect. */
export type Said = Record<(typeof SAID)[number], Drawn[]>;

/** An agreement with random events, period and target groups; each with and without bounds. */
export const said: fc.Arbitrary<Said> = fc.record({
  lifecycle: fc.array(event, { maxLength: 4 }),
  validFrom: fc.array(bound, { maxLength: 1 }),
  validTo: fc.array(bound, { maxLength: 1 }),
  decisions: fc.array(decision, { maxLength: 1 }),
  consultations: fc.array(referral, { maxLength: 2 }),
  targetGroups: fc.array(group, { maxLength: 3 }),
});

/** A made-up agreement as a county holds it; where it says nothing, it says that this is not stated. */
export function agreementOf(county: string, slug: string, all: Said): InstrumentData {
  const id = formatId({ county, type: 'agreement', slug });
  const fact = (aspect: keyof Said, { value, statedAs: as }: Drawn, index: number): AnyFact =>
    madeFact(id, aspect, value, {
      position: index + 1,
      statedAs: as,
      citations: [{ document: 'paper', lineStart: index + 1, lineEnd: index + 2 }],
    });
  const notStated: Drawn = { value: null, statedAs: 'NOT_STATED' };
  return {
    id,
    type: 'agreement',
    kind: 'AGREEMENT',
    facts: SAID.flatMap((aspect) =>
      (all[aspect].length === 0 ? [notStated] : all[aspect]).map((each, index) => fact(aspect, each, index)),
    ),
  };
}

/** The facts that say what holds when. */
export function statusFactsOf({ facts }: InstrumentData): StatusFacts {
  return {
    lifecycle: under(facts, 'lifecycle'),
    from: under(facts, 'validFrom'),
    to: under(facts, 'validTo'),
    decisions: under(facts, 'decisions'),
    consultations: under(facts, 'consultations'),
  };
}

/** A made-up agreement as coverage reads it. */
export function coveringOf(agreement: InstrumentData): Agreement {
  const { id, facts } = agreement;
  return {
    id,
    intervals: statusIntervals(statusFactsOf(agreement)),
    lifecycle: under(facts, 'lifecycle'),
    validFrom: under(facts, 'validFrom'),
    validTo: under(facts, 'validTo'),
    targetGroups: under(facts, 'targetGroups'),
  };
}

function text(words: string) {
  return { sv: words, en: words };
}
