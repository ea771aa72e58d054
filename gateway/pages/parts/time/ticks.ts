import type { TimeSpan } from './time-span.ts';

/** A day at which an axis of time has a line and a label. */
export interface Tick {
  day: string;
  label: string;
  /** Whether its label is left out where there is little room. */
  minor: boolean;
}

/** Most years that are each given a label. */
const EACH_YEAR = 12;
/** Most years of which every quarter is given a label. */
const EACH_QUARTER = 2;

/** The days at which an axis of a span has lines: the first of years, or of quarters where it is short. */
export function ticksOf({ from, to }: TimeSpan): Tick[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const all = years.length <= EACH_QUARTER ? years.flatMap(quartersOf) : yearsAt(years);
  return all.filter(({ day }) => day >= from && day <= to);
}

function yearsAt(years: readonly number[]): Tick[] {
  const step = years.length <= EACH_YEAR ? 1 : years.length <= EACH_YEAR * 2 ? 2 : 5;
  return years
    .filter((year) => year % step === 0)
    .map((year) => ({ day: `${year}-01-01`, label: `${year}`, minor: year % (step * 2) !== 0 }));
}

function quartersOf(year: number): Tick[] {
  return ['01', '04', '07', '10'].map((month) => ({
    day: `${year}-${month}-01`,
    label: month === '01' ? `${year}` : `${year}-${month}`,
    minor: month !== '01' && month !== '07',
  }));
}
