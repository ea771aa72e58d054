import { EVERY, EVERY_NTH, HALF_A_YEAR, LENGTH_IN_DAYS, LENGTH_IN_MONTHS, TIMES_A_YEAR } from './length-patterns.ts';
import { dayInWord, inDigits } from './number-words.ts';
import { plainWording, take } from './plain-wording.ts';
import { readDates } from './read-dates.ts';

const YEAR = 12;
const UNITS = { h: 6, k: 3, m: 1, å: YEAR } as const;
const HOURS = 24;
const WEEK = 7;

/** A wording with its numbers in digits and its dates taken out. */
const readable = (wording: string) => inDigits(readDates(plainWording(wording)).rest);

type Groups = { number?: string; unit?: string };

const numberOf = (written = '') => (/^\d/.test(written) ? Number.parseInt(written, 10) : 1);

/** The months from one time to the next that a wording tells of (`årligen`, `vart tredje år`), and the wording without them. */
export function occasionsIn(wording: string): { months: number[]; rest: string } {
  const months: number[] = [];
  let rest = take(readable(wording), TIMES_A_YEAR, (_, { number }) => months.push(YEAR / numberOf(number)));
  rest = take(rest, EVERY_NTH, (_, { nth = '', unit }) => {
    const count = /^\d/.test(nth) ? Number.parseInt(nth, 10) : dayInWord(nth);
    return count === null ? false : months.push(count * (unit === 'år' ? YEAR : 1));
  });
  for (const [between, words] of EVERY) rest = take(rest, words, () => months.push(between));
  return { months, rest };
}

/** The lengths of time in months that a wording can mean, of any kind. */
export function monthsIn(wording: string): number[] {
  const { months, rest } = occasionsIn(wording);
  const halves = take(rest, HALF_A_YEAR, () => months.push(UNITS.h));
  take(halves, LENGTH_IN_MONTHS, (_, { number, unit = 'm' }) =>
    months.push(numberOf(number) * UNITS[unit.charAt(0) as keyof typeof UNITS]),
  );
  return months;
}

/** The lengths of time in days of the calendar that a wording gives; part of a day counts as one. */
export function daysOfTimeIn(wording: string): number[] {
  return Array.from(readable(wording).matchAll(LENGTH_IN_DAYS), ({ groups: { number, unit = '' } = {} as Groups }) => {
    const count = numberOf(number);
    if (unit.startsWith('t')) return Math.ceil(count / HOURS);
    return unit.startsWith('v') ? count * WEEK : count;
  });
}
