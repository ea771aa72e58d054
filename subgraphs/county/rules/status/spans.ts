import { dayAfter } from '#schema/shared/days.ts';
import { type Evidence, stated } from '#subgraphs/county/facts/fact.ts';

/** Before every day that a paper names. */
export const BEGINNING = '0001-01-01';

/** Sorts after every day: a span without an end. */
export const NO_END = '~';

const ALL_TIME = { from: BEGINNING, to: NO_END };

/** From one day up to another, which is not included; `null` where it holds for good. */
export interface Span {
  from: string;
  until: string | null;
}

/** What holds when, for all time: without gaps, in order, neighbours different. What facts say may change on the days that they name. */
export function spansOf<Held extends object>(
  facts: readonly Evidence[],
  heldOn: (day: string) => Held,
): (Held & Span)[] {
  const spans: (Held & Span)[] = [];
  let before: string | null = null;
  for (const day of [...new Set([BEGINNING, ...turningDays(facts)])].sort()) {
    const held = heldOn(day);
    const same = JSON.stringify(held);
    if (same === before) continue;
    before = same;
    const last = spans.at(-1);
    if (last) last.until = day;
    spans.push({ ...held, from: day, until: null });
  }
  return spans;
}

/**
 * Every day on which something may begin or end: a day that a fact names, the day after, the turns of a year. A day that
 * lies outside of a period is left out, where one is given.
 */
export function turningDays(facts: readonly Evidence[], period = ALL_TIME): string[] {
  const days: string[] = [];
  for (const { value } of stated(facts)) addDays(value, period, days);
  return days;
}

/** The fields of values that hold a day. */
const DAYS = ['date', 'notBefore', 'notAfter'];

/** Adds what a value names, however deep in it. */
function addDays(value: unknown, period: typeof ALL_TIME, days: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string') {
      if (DAYS.includes(name) && period.from <= inner && inner <= period.to) days.push(inner, dayAfter(inner));
    } else if (typeof inner === 'number') {
      if (name === 'year') days.push(`${inner}-01-01`, `${inner + 1}-01-01`);
    } else addDays(inner, period, days);
  }
}
