import { type DateReading, dateInWords } from '#subgraphs/county/rules/wordings/date-reading.ts';
import { readDates } from '#subgraphs/county/rules/wordings/read-dates.ts';
import type { Sentence } from '../paper/sentence.ts';

/** A date where it stands in a sentence. */
export interface PlacedDate extends DateReading {
  end: number;
  /** As much of it as there is: `2020-04-01`, `2020-04`, `2020`, `--04-01`. */
  written: string;
}

/** Two dates of one place are not settled, as of `19-10-04`; of two years at one place both are meant. */
export function datesIn({ plain }: Pick<Sentence, 'plain'>): PlacedDate[] {
  const { dates, rest } = readDates(plain);
  const placed = dates.filter(({ place }) => !/\p{L}$/u.test(plain.slice(0, place)));
  // Of `24-05-01` the year comes first, as Swedish administration writes it.
  const whole = placed.filter(
    (date) =>
      !isWholeDay(date) ||
      !placed.some(
        (other) =>
          other !== date &&
          other.place === date.place &&
          isWholeDay(other) &&
          plain.startsWith(String(other.year).slice(2), date.place) &&
          !plain.startsWith(String(date.year).slice(2), date.place),
      ),
  );
  return whole.map((date, index) => {
    const after = whole.slice(index + 1).find(({ place }) => place > date.place)?.place ?? plain.length;
    let end = date.place;
    while (end < after && rest[end] === '\u00B7') end += 1;
    const { place: _, ...parts } = date;
    return { ...date, end, written: dateInWords({ ...parts, place: 0 }) };
  });
}

/** Whether a date is a whole day. */
export function isWholeDay({ year, month, day }: DateReading): boolean {
  return year !== undefined && month !== undefined && day !== undefined;
}

/** The fields of a date that seeds have, for one with a year; a month stands for its first day, or for its last. */
export function dateFields(date: PlacedDate, end: 'FIRST' | 'LAST' = 'FIRST'): Record<string, unknown> | null {
  const { year, month, day } = date;
  if (year === undefined) return month === undefined ? null : { precision: 'MONTH_DAY_NO_YEAR' };
  if (month === undefined) return { year, precision: 'YEAR' };
  if (day !== undefined) return { date: date.written };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { date: `${date.written}-${end === 'FIRST' ? '01' : last}`, precision: 'MONTH' };
}
