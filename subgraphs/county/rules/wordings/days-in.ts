import { dateInWords } from './date-reading.ts';
import { plainWording } from './plain-wording.ts';
import { readDates } from './read-dates.ts';

/** The whole days that a wording gives, as YYYY-MM-DD. */
export function daysIn(wording: string): string[] {
  const { dates } = readDates(plainWording(wording));
  return dates
    .filter(({ year, month, day }) => year !== undefined && month !== undefined && day !== undefined)
    .map(dateInWords);
}
