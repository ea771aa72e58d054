import { isDay } from '#schema/shared/days.ts';
import { momentOf } from '#schema/shared/moment.ts';
import { PageRefusal } from './page-refusal.ts';

/** Characters of what was given that are told. */
const LONGEST = 40;

/** A day of an address, YYYY-MM-DD; `null` where none is given. Refuses what is none. */
export function dayIn(search: URLSearchParams, name: string): string | null {
  const given = search.get(name)?.trim();
  if (!given) return null;
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(given) ? given.split('-').map(Number) : [];
  if (isDay(year, month, day)) return given;
  const shown = `${name}=${given.slice(0, LONGEST)}`;
  throw new PageRefusal(400, {
    sv: `${shown} är ingen dag i kalendern. Skriv den som ÅÅÅÅ-MM-DD, till exempel 2020-07-01.`,
    en: `${shown} is no day of the calendar. Write it as YYYY-MM-DD, such as 2020-07-01.`,
  });
}

/**
 * A moment of an address as of which something is asked, as ISO 8601 in UTC: a point in time, or a day to its end; `null`
 * for now, which is also what today is. Refuses what is neither, and what is still to come.
 */
export function momentIn(search: URLSearchParams, name: string, today: string): string | null {
  const given = search.get(name)?.trim();
  const moment = momentOf(given);
  const day = moment === null ? dayIn(search, name) : moment.slice(0, today.length);
  if (day === null || (moment === null && day === today)) return null;
  if (day <= today) return moment ?? `${day}T23:59:59.999Z`;
  throw new PageRefusal(400, {
    sv: `${name}=${given} är ännu inte här. Vad som då är känt kan ingen säga.`,
    en: `${name}=${given} is still to come. What will be known then nobody can say.`,
  });
}

/** A whole number of an address within bounds; `null` where none is given. Refuses what is none. */
export function numberIn(
  search: URLSearchParams,
  name: string,
  [least, most]: readonly [number, number],
): number | null {
  const given = search.get(name)?.trim();
  if (!given) return null;
  const number = /^\d{1,6}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least && number <= most) return number;
  const shown = `${name}=${given.slice(0, LONGEST)}`;
  throw new PageRefusal(400, {
    sv: `${shown} går inte att läsa. Skriv ett heltal från ${least} till ${most}.`,
    en: `${shown} cannot be read. Write a whole number from ${least} to ${most}.`,
  });
}

/** The values of a list of an address, which has them with commas; none where it is not given. */
export function listIn(search: URLSearchParams, name: string): string[] {
  const given = search.getAll(name).flatMap((values) => values.split(','));
  return [...new Set(given.map((value) => value.trim()).filter(Boolean))];
}

/** Whether an address asks for something that is on or off. */
export function flagIn(search: URLSearchParams, name: string): boolean {
  return search.get(name) === '1';
}

/** One of some values of an address; the first of them where it gives none, or another. */
export function oneIn<Value extends string>(
  search: URLSearchParams,
  name: string,
  values: readonly [Value, ...Value[]],
): Value {
  const given = search.get(name);
  return values.find((value) => value === given) ?? values[0];
}

/**
 * Parameters as a short address has them: a list once with commas, nothing that is empty. A form that is sent without
 * script repeats its lists, and sends what is not filled in.
 */
export function shortSearch(search: URLSearchParams): URLSearchParams {
  const short = new URLSearchParams();
  for (const name of new Set(search.keys())) {
    const [first = '', ...others] = search.getAll(name).filter((value) => value.trim() !== '');
    const value = others.length > 0 ? listIn(search, name).join(',') : first;
    if (value !== '') short.set(name, value);
  }
  return short;
}
