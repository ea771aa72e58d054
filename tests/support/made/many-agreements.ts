import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { knownAgreement } from './known-agreement.ts';
import { type Random, randomFor } from './random.ts';

/** The years in which the first of them begins and the last: as long as coverage is asked for. */
const YEARS = { from: 2000, to: 2049 };

/** Ages as papers word them: lowest, highest, whether the highest is included. */
const AGES = [
  [0, 17, true],
  [0, 20, true],
  [null, 21, null],
  [13, 17, true],
  [0, 12, true],
  [16, null, null],
] as const;

const PLACEMENTS = ['NOT_STATED', 'NOT_STATED', 'PLACED_ONLY', 'REGARDLESS'];

/**
 * So many agreements of a county as they are there over fifty years: decided some months before the first day of a
 * quarter, in force for one to four years, for one or two groups; some are only proposed. The same whenever they are made.
 */
export function manyAgreements(county: string, count: number): InstrumentData[] {
  return Array.from({ length: count }, (_, place) => {
    const slug = `a-${String(place).padStart(6, '0')}`;
    return knownAgreement(county, slug, said(place, randomFor('many', place)), ['consultations']);
  });
}

function said(place: number, random: Random) {
  const year = YEARS.from + random.below(YEARS.to - YEARS.from + 1);
  const quarter = random.below(4);
  const from = new Date(Date.UTC(year, 3 * quarter, 1));
  const to = new Date(Date.UTC(year + 1 + random.below(4), 3 * quarter, 0));
  const decided = new Date(Date.UTC(year, 3 * quarter, -random.below(120)));
  return {
    title: [{ text: { sv: `Överenskommelse ${place}`, en: `Agreement ${place}` } }],
    lifecycle: [event('PROPOSED', before(decided)), ...(random.below(4) > 0 ? [event('APPROVED', decided)] : [])],
    validFrom: [bound(from)],
    validTo: [bound(to)],
    decisions: [{ body: 'region', action: 'APPROVE', status: 'TAKEN', text: { sv: 'beslut', en: 'decision' } }],
    targetGroups: Array.from({ length: 1 + random.below(2) }, () => group(random)),
  };
}

function before(day: Date): Date {
  return new Date(day.getTime() - 60 * 86_400_000);
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function event(state: string, day: Date) {
  return { state, date: { ...bound(day), wording: isoDay(day), statedAs: 'STATED' } };
}

function bound(day: Date) {
  return { date: isoDay(day) };
}

function group(random: Random) {
  const [min, max, maxInclusive] = random.of(AGES);
  return {
    description: { sv: 'barn och unga', en: 'children and young people' },
    age: { wording: `${min ?? ''}–${max ?? ''} år`, bound: 'RANGE', min, max, maxInclusive },
    placement: random.of(PLACEMENTS),
  };
}
