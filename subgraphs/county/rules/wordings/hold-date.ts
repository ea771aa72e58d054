import { dayAfter, dayBefore } from '#schema/shared/days.ts';
import type { Readable } from '#schema/values/held.ts';
import { BESIDE, RECKONED } from './date-patterns.ts';
import { type DateReading, dateInWords } from './date-reading.ts';
import { type Misfit, meaningsOf } from './misfit.ts';
import { inDigits } from './number-words.ts';
import { plainWording } from './plain-wording.ts';
import { readDates } from './read-dates.ts';

type Claim = Pick<DateReading, 'year' | 'month' | 'day'>;
const PARTS = ['year', 'month', 'day'] as const;

/**
 * Holds a date against its wording. Each part that the wording gives must be the date's; a stated date is held against
 * those dates of the wording that are given most precisely. Where the wording tells to reckon (”tre år från …”),
 * nothing is held.
 */
export function holdDate(says: Readable['DATE'], wording: string, inferred: boolean): Misfit[] {
  const claim = claimOf(says);
  if (claim === null) return [];
  const plain = plainWording(wording);
  const { dates } = readDates(plain);
  const held = inferred ? dates : finest(dates, claim);
  if (held.length === 0 || RECKONED.test(inDigits(plain))) return [];
  const claims = [claim, ...(BESIDE.test(plain) && says.date !== null ? besides(says.date) : [])];
  if (held.some((date) => claims.some((one) => agree(one, date)))) return [];
  const [field, said] = says.date === null ? (['year', says.year ?? ''] as const) : (['date', says.date] as const);
  return [{ at: [field], says: said, meanings: meaningsOf(held.map(dateInWords)) }];
}

/** Holds a year against its wording. */
export function holdYear(year: number, wording: string): Misfit[] {
  const plain = plainWording(wording);
  const years = readDates(plain).dates.flatMap((date) => date.year ?? []);
  if (years.length === 0 || years.includes(year) || RECKONED.test(inDigits(plain))) return [];
  return [{ at: [], says: year, meanings: meaningsOf(years) }];
}

/** What a date claims, by how precisely it says to be given; `null` where it claims nothing. */
function claimOf({ date, year, precision }: Readable['DATE']): Claim | null {
  if (date === null) return year === null ? null : { year };
  const [of, month, day] = partsOf(date);
  if (precision === 'YEAR' || precision === 'INTERVAL') return { year: of };
  if (precision === 'MONTH') return { year: of, month };
  return { year: of, month, day };
}

function partsOf(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function besides(date: string): Claim[] {
  return [dayBefore(date), dayAfter(date)].map((day) => {
    const [year, month, of] = partsOf(day);
    return { year, month, day: of };
  });
}

/** The dates that are given as precisely as a claim, or else as precisely as any is. */
function finest(dates: readonly DateReading[], claim: Claim): readonly DateReading[] {
  for (const part of PARTS.toReversed()) {
    const given = dates.filter((date) => date[part] !== undefined);
    if (claim[part] !== undefined && given.length > 0) return given;
  }
  return dates;
}

function agree(claim: Claim, date: DateReading): boolean {
  return PARTS.every((part) => claim[part] === undefined || date[part] === undefined || claim[part] === date[part]);
}
