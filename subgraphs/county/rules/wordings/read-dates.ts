import {
  COMPACT,
  DAY_AND_MONTH,
  DAY_FIRST,
  DAYS_AND_MONTH,
  MONTH_ALONE,
  monthOf,
  SHORT,
  WORD_BEFORE_MONTH,
  YEAR_ALONE,
  YEAR_AND_MONTH,
  YEAR_FIRST,
  YEARS,
} from './date-patterns.ts';
import { type DateReading, dayReading, yearOf } from './date-reading.ts';
import { LAW_NUMBERS } from './law-patterns.ts';
import { dayInWord } from './number-words.ts';
import { blank, take } from './plain-wording.ts';

/** The dates in a plain wording in their order, as far as it gives each, and the wording without them. */
export function readDates(plain: string): { dates: DateReading[]; rest: string } {
  const dates: DateReading[] = [];
  const keep = (...found: (DateReading | null)[]) => {
    const valid = found.filter((date) => date !== null);
    dates.push(...valid);
    return valid.length > 0;
  };
  const year = (digits: string, place: number) => {
    const found = yearOf(digits);
    return found === null ? null : { year: found, place };
  };

  let rest = blank(
    plain.replace(WORD_BEFORE_MONTH, (word) => String(dayInWord(word) ?? word)),
    LAW_NUMBERS,
  );
  rest = take(rest, YEAR_FIRST, ({ 1: y, 3: m, 4: d = '', index }) => keep(dayReading(y, Number(m), d, index)));
  rest = take(rest, DAY_FIRST, ({ 1: d = '', 2: m, 3: y, 4: after, 5: dashed, 6: long, index }) =>
    keep(dayReading(y ?? after ?? long, Number(m ?? dashed), d, index)),
  );
  rest = take(rest, SHORT, ({ 1: a = '', 2: m, 3: b = '', index }) =>
    keep(dayReading(a, Number(m), b, index), dayReading(b, Number(m), a, index)),
  );
  rest = take(rest, COMPACT, ({ 1: y, 2: m, 3: d = '', index }) => keep(dayReading(y, Number(m), d, index)));
  rest = take(rest, DAYS_AND_MONTH, ({ index }, { days = '', month = '', year: long, short }) =>
    keep(...(days.match(/\d+/g) ?? []).map((day) => dayReading(long ?? short, monthOf(month), day, index))),
  );
  rest = take(rest, DAY_AND_MONTH, ({ 1: d = '', 2: m, index }) => keep(dayReading(undefined, Number(m), d, index)));
  rest = take(rest, MONTH_ALONE, ({ index }, { month = '', year: long, short }) => {
    const of = long ?? short;
    const found = of === undefined ? undefined : yearOf(of);
    return keep({ ...(found ? { year: found } : {}), month: monthOf(month), place: index });
  });
  rest = take(rest, YEAR_AND_MONTH, ({ 1: y = '', 2: m, index }) => {
    const found = yearOf(y);
    if (found === null || Number(m) < 1 || Number(m) > 12) return false;
    // `2011-12` may be a month, and may be two years.
    return keep(
      { year: found, month: Number(m), place: index },
      Number(m) > found % 100 ? { year: found, place: index } : null,
    );
  });
  rest = take(rest, YEARS, ({ 1: from = '', 2: to = '', index }) =>
    keep(year(from, index), year(to.length === 2 ? from.slice(0, 2) + to : to, index)),
  );
  rest = take(rest, YEAR_ALONE, ({ 1: y = '', index }) => keep(year(y, index)));
  return { dates: withYears(dates.toSorted((one, other) => one.place - other.place)), rest };
}

/** A day without a year takes that of the next date that has one: the last such day before it. */
function withYears(dates: readonly DateReading[]): DateReading[] {
  return dates.map((date, index) => {
    if (date.year !== undefined || date.month === undefined) return date;
    const next = dates.slice(index + 1).find((other) => other.year !== undefined && other.month !== undefined);
    if (next?.year === undefined) return date;
    return { ...date, year: comesAfter(date, next) ? next.year - 1 : next.year };
  });
}

function comesAfter(one: DateReading, other: DateReading): boolean {
  const [month = 0, otherMonth = 0] = [one.month, other.month];
  return month === otherMonth ? (one.day ?? 0) > (other.day ?? one.day ?? 0) : month > otherMonth;
}
