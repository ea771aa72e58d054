import { isDay } from '#schema/shared/days.ts';
import { limits } from '#schema/shared/limits.ts';

/** A date as far as a wording gives it; what it leaves out is not there. */
export interface DateReading {
  year?: number;
  month?: number;
  day?: number;
  /** Where in the wording it stands. */
  place: number;
}

/** Two digits from here on are years of the last century. */
const LAST_CENTURY = 50;
/** A year in which every day of the calendar exists. */
const LEAP_YEAR = 2000;

/** The year that digits stand for; `null` where they cannot be one. */
export function yearOf(digits: string): number | null {
  const number = Number(digits);
  const year = digits.length === 2 ? number + (number < LAST_CENTURY ? 2_000 : 1_900) : number;
  return year >= limits.firstYear && year <= limits.lastYear ? year : null;
}

/** The day of a calendar that written parts stand for; `null` where there is no such day. A year may be left out. */
export function dayReading(
  year: string | undefined,
  month: number,
  day: string | number,
  place: number,
): DateReading | null {
  const found = year === undefined ? undefined : yearOf(year);
  if (found === null || !isDay(found ?? LEAP_YEAR, month, Number(day))) return null;
  return { ...(found === undefined ? {} : { year: found }), month, day: Number(day), place };
}

/** A date for people, as much of it as there is: `2020-04-01`, `2020-04`, `--04-01`, `2020`. */
export function dateInWords({ year, month, day }: DateReading): string {
  const parts = [year === undefined ? '-' : String(year), two(month), two(day)];
  return parts.filter((part) => part !== null).join('-');
}

function two(number: number | undefined): string | null {
  return number === undefined ? null : String(number).padStart(2, '0');
}
