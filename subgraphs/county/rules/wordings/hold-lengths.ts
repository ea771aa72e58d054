import type { Member } from '#schema/values/enumerations.ts';
import { type Misfit, meaningsOf } from './misfit.ts';
import { plainWording } from './plain-wording.ts';
import { readDates } from './read-dates.ts';
import { daysOfTimeIn, monthsIn, occasionsIn } from './read-lengths.ts';

/** A number that a wording must give where it gives any. */
function holdAmong(says: number, read: readonly number[]): Misfit[] {
  return read.length === 0 || read.includes(says) ? [] : [{ at: [], says, meanings: meaningsOf(read) }];
}

/** Holds a number of months against its wording; one that is inferred is reckoned, so not held. */
export function holdMonths(months: number, wording: string, inferred: boolean): Misfit[] {
  return inferred ? [] : holdAmong(months, monthsIn(wording));
}

/** Holds a number of days against its wording; one that is inferred is reckoned, so not held. */
export function holdDays(days: number, wording: string, inferred: boolean): Misfit[] {
  return inferred ? [] : holdAmong(days, daysOfTimeIn(wording));
}

/** Holds a month of the year against its wording. */
export function holdMonth(month: number, wording: string): Misfit[] {
  return holdAmong(
    month,
    readDates(plainWording(wording)).dates.flatMap((date) => date.month ?? []),
  );
}

type Interval = Member<'FollowUpInterval'>;

/** Words that say how often, and no number of months. */
const WORDS: readonly (readonly [Interval, RegExp])[] = [
  ['RUNNING', /(?<!\p{L})(?:löpande|fortlöpande|kontinuerligt)(?!\p{L})/u],
  ['ONCE', /(?<!\p{L})(?:en gång|vid ett tillfälle)(?! (?:per|om|i|var|varje|vart|under)(?!\p{L}))(?!\p{L})/u],
];
/** The intervals that have a name, by their months; each other is `OTHER`. */
const NAMED: ReadonlyMap<number, Interval> = new Map([
  [3, 'QUARTERLY'],
  [6, 'HALF_YEARLY'],
  [12, 'ANNUAL'],
  [24, 'EVERY_SECOND_YEAR'],
  [48, 'EACH_TERM_OF_OFFICE'],
]);

/** Holds how often something is done against its wording; that nothing is said of it is not held. */
export function holdInterval(interval: Interval, wording: string): Misfit[] {
  const { months, rest } = occasionsIn(wording);
  const said = [
    ...months.flatMap((between) => namesOf(between)),
    ...WORDS.flatMap(([member, words]) => (words.test(rest) ? member : [])),
  ];
  return interval === 'NOT_STATED' || said.length === 0 || said.includes(interval)
    ? []
    : [{ at: [], says: interval, meanings: meaningsOf(said) }];
}

/** Four years may be a term of office, and may be another interval. */
function namesOf(months: number): Interval[] {
  const named = NAMED.get(months) ?? 'OTHER';
  return named === 'EACH_TERM_OF_OFFICE' ? [named, 'OTHER'] : [named];
}
