import { type DateReading, dateInWords } from './date-reading.ts';
import { plainWording } from './plain-wording.ts';
import { readDates } from './read-dates.ts';

/** What may stand between the first and the last day of a span. */
const BETWEEN = /^[\u00B7 ]*(?:-+|till|till och med|t\.?o\.?m\.?|och)[\u00B7 ]*(?:den )?[\u00B7 ]*$/u;

/** The first and the last day of a wording that gives two days as a span, as YYYY-MM-DD; `null` where it does not. */
export function readSpan(wording: string): [first: string, last: string] | null {
  const { dates, rest } = readDates(plainWording(wording));
  const [one, other] = dates;
  if (dates.length !== 2 || !one || !other || !isWhole(one) || !isWhole(other)) return null;
  const [first, last] = [dateInWords(one), dateInWords(other)];
  return first < last && BETWEEN.test(rest.slice(one.place, other.place)) ? [first, last] : null;
}

function isWhole({ year, month, day }: DateReading): boolean {
  return year !== undefined && month !== undefined && day !== undefined;
}
