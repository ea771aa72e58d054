import fc from 'fast-check';
import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { under } from '#subgraphs/county/facts/fact.ts';
import type { Agreement } from '#subgraphs/county/rules/coverage/entries.ts';
import { statusIntervals } from '#subgraphs/county/rules/status/status-intervals.ts';
import type { StatusFacts } from '#subgraphs/county/rules/status/status-on.ts';
import { validityIntervals } from '#subgraphs/county/rules/validity/validity-intervals.ts';
import { knownAgreement, PAPER } from './known-agreement.ts';
import { madeObject } from './made-value.ts';
import type { Material } from './material.ts';
import { type Random, randomOf } from './random.ts';

/** The aspects that decide what holds when and for whom, each with how many facts of it an agreement has at most. */
const MOST = { lifecycle: 4, validFrom: 1, validTo: 1, decisions: 1, consultations: 2, targetGroups: 3 };
type Deciding = keyof typeof MOST;
const DECIDING = Object.keys(MOST) as Deciding[];

/** A fact before it is cited: its value in the shape of its type, and how it stands to the source. */
export interface RandomFact {
  value: Record<string, unknown>;
  statedAs: 'STATED' | 'INFERRED';
}

/** What an agreement says, by aspect. */
export type RandomFacts = Record<Deciding, RandomFact[]>;

/** The days that made-up events and periods fall on: around a turn of the year, some of them the same. */
const DAYS = { from: '2019-12-01', to: '2020-01-30' };
const OLDEST = 12;
/** Numbers that an agreement is drawn from: some more than most agreements take. */
const DRAWS = 300;
/** What is drawn half of the time: where the others are drawn as often, hardly anything ever holds. */
const OFTEN: Readonly<Record<string, readonly string[]>> = {
  LifecycleState: ['PROPOSED', 'APPROVED', 'EXTENDED', 'EXPIRED'],
  DecisionAction: ['APPROVE'],
  ConsultationKind: ['REFERRAL'],
  TargetGroupStatus: ['STATED'],
  DatePrecision: ['DAY'],
  StatedAs: ['STATED'],
};

/** One of the days. */
export const day = fc
  .integer({ min: 0, max: 60 })
  .map((after) => new Date(Date.UTC(2019, 11, 1 + after)).toISOString().slice(0, 10));

/** An agreement with random events, period and target groups; each with and without bounds. */
export const randomFacts: fc.Arbitrary<RandomFacts> = fc
  .uint16Array({ minLength: DRAWS, maxLength: DRAWS })
  .map((numbers) => {
    const material = materialFrom(randomOf(numbers));
    return Object.fromEntries(DECIDING.map((aspect) => [aspect, drawn(aspect, material)])) as RandomFacts;
  });

function drawn(aspect: Deciding, material: Material): RandomFact[] {
  const { schema } = valueTypeOf(aspect);
  return Array.from({ length: material.random.below(MOST[aspect] + 1) }, () => ({
    value: madeObject(schema, material),
    statedAs: material.random.of(['STATED', 'STATED', 'STATED', 'INFERRED'] as const),
  }));
}

function materialFrom(random: Random): Material {
  return {
    random,
    member: (name, members) => random.of(random.below(2) === 0 ? (OFTEN[name] ?? members) : members),
    refer: {
      organisation: () => 'region',
      document: () => PAPER,
      instrument: () => 'skane:agreement:elsewhere',
      theme: () => random.of([...codebook.themes.keys()]),
      aspect: () => random.of([...codebook.aspects.keys()]),
    },
    text: () => ({ sv: 'ord', en: 'words' }),
    phrase: () => 'ord',
    days: DAYS,
    oldest: OLDEST,
  };
}

/** Made-up lives of agreements; papers that state two first or last days are among them. */
export const randomLives: fc.Arbitrary<RandomFacts> = fc
  .tuple(randomFacts, randomFacts)
  .map(([one, { validFrom, validTo }]) => ({
    ...one,
    validFrom: [...one.validFrom, ...validFrom.slice(0, 1)],
    validTo: [...one.validTo, ...validTo.slice(0, 1)],
  }));

/** An agreement as a county holds it; where it says nothing, it says that this is not stated. */
export function agreementOf(county: string, slug: string, all: RandomFacts): InstrumentData {
  const facts = DECIDING.map((aspect) => [
    aspect,
    all[aspect].map(({ value, statedAs }, index) => ({
      ...value,
      statedAs,
      cite: [`${PAPER}:${index + 1}-${index + 2}`],
    })),
  ]);
  const silent = DECIDING.filter((aspect) => all[aspect].length === 0);
  return knownAgreement(county, slug, Object.fromEntries(facts), silent);
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

/** An agreement as coverage reads it. */
export function coveringOf(agreement: InstrumentData): Agreement {
  const { id, facts } = agreement;
  return {
    id,
    intervals: statusIntervals(statusFactsOf(agreement)),
    validity: validityIntervals(statusFactsOf(agreement)),
    lifecycle: under(facts, 'lifecycle'),
    validFrom: under(facts, 'validFrom'),
    validTo: under(facts, 'validTo'),
    targetGroups: under(facts, 'targetGroups'),
  };
}
