import { PageRefusal } from '#gateway/pages/site/page-refusal.ts';
import { dayIn } from '#gateway/pages/site/read-search.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { limits } from '#schema/shared/limits.ts';
import type { TimeSpan } from './time-span.ts';

/** Whole years before and after this one that are shown where nothing is chosen: from before the oldest papers on. */
const BEFORE = 8;
const AFTER = 1;

/** The day that a page is about, of its address; today where none is given. Refuses what is none. */
export function onIn({ search, today }: Pick<Visit, 'search' | 'today'>): string {
  return withinYears('on', dayIn(search, 'on') ?? today);
}

/**
 * The days that a page shows, of its address: `from` and `to`, each a day or a year. Where one is left out, the ten years
 * around today, or around the day that the page is about. Refuses what is none, and a span that ends before it begins
 * or is longer than the hub answers.
 */
export function spanIn({ search, today }: Pick<Visit, 'search' | 'today'>, on: string): TimeSpan {
  const given = { from: boundIn(search, 'from', '-01-01'), to: boundIn(search, 'to', '-12-31') };
  if (given.from && given.to && given.from > given.to) throw reversed(given.from, given.to);
  const usual = usualSpan(yearOf(today), yearOf(given.from ?? given.to ?? on));
  const span = { from: given.from ?? usual.from, to: given.to ?? usual.to };
  const years = yearOf(span.to) - yearOf(span.from);
  if (years > limits.coverageYears || (years === limits.coverageYears && span.to.slice(4) >= span.from.slice(4)))
    throw tooLong();
  return span;
}

/** Ten years around this one where they hold a year, else around that. */
function usualSpan(now: number, year: number): TimeSpan {
  const holdsIt = year >= now - BEFORE && year <= now + AFTER;
  const first = holdsIt ? now - BEFORE : year - Math.floor((BEFORE + AFTER) / 2);
  const from = Math.min(Math.max(first, limits.firstYear), limits.lastYear - BEFORE - AFTER);
  return { from: `${from}-01-01`, to: `${from + BEFORE + AFTER}-12-31` };
}

function boundIn(search: URLSearchParams, name: string, rest: string): string | null {
  const given = search.get(name)?.trim() ?? '';
  const day = /^\d{4}$/.test(given) ? `${given}${rest}` : dayIn(search, name);
  return day && withinYears(name, day);
}

function withinYears(name: string, day: string): string {
  const year = yearOf(day);
  if (year >= limits.firstYear && year <= limits.lastYear) return day;
  throw new PageRefusal(400, {
    sv: `${name}=${day} ligger utanför åren ${limits.firstYear}–${limits.lastYear}, som navet svarar om.`,
    en: `${name}=${day} lies outside the years ${limits.firstYear}–${limits.lastYear}, of which the hub answers.`,
  });
}

function reversed(from: string, to: string): PageRefusal {
  return new PageRefusal(400, {
    sv: `Tiden slutar innan den börjar: från ${from} till ${to}. Byt plats på dem.`,
    en: `The period ends before it begins: from ${from} to ${to}. Let them change places.`,
  });
}

function tooLong(): PageRefusal {
  return new PageRefusal(400, {
    sv: `Tiden är för lång: navet svarar om högst ${limits.coverageYears} år åt gången.`,
    en: `The period is too long: the hub answers of at most ${limits.coverageYears} years at a time.`,
  });
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
