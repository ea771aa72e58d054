import { holds, type TimeSpan } from '#gateway/pages/parts/time/time-span.ts';
import type { Text } from '#schema/values/text.ts';
import type { HeldDays, HeldInterval, HeldRow } from './held-items.ts';
import { TIMELINE } from './timeline-words.ts';

/** How surely an instrument was in force, or an assignment ran. */
export type Sureness = NonNullable<HeldInterval['certainty']>;

/** Days on end on which an instrument was as surely in force, or an assignment ran; `days` are those that it is made of. */
export interface HeldBar extends TimeSpan {
  sureness: Exclude<Sureness, 'NOT_EVIDENCED'>;
  /** The id of the first of the days that it is made of. */
  id: string;
}

/** Whether an instrument is an assignment, which is never in force but has a period. */
export function isAssignment({ instrument }: Pick<HeldRow, 'instrument'>): boolean {
  return instrument.kind === 'ASSIGNMENT_DIRECTIVE';
}

/** When an instrument was in force, or an assignment ran, as bars; none where the papers place nothing in time. */
export function heldBars(row: HeldRow, span: TimeSpan): HeldBar[] {
  const bars: HeldBar[] = [];
  for (const days of row.days.filter(({ from, to }) => from <= span.to && to >= span.from)) {
    const sureness = surenessOf(row, days);
    if (sureness === 'NOT_EVIDENCED' || !days.interval.anyDateStated) continue;
    const last = bars.at(-1);
    if (last?.sureness === sureness && nextTo(row, last, days)) last.to = days.to;
    else bars.push({ id: days.id, from: days.from, to: days.to, sureness });
  }
  return bars;
}

/** How surely it was in force on some days; of an assignment, how surely it ran. */
export function surenessOf(row: Pick<HeldRow, 'instrument'>, { interval }: Pick<HeldDays, 'interval'>): Sureness {
  if (!isAssignment(row)) return interval.validity ?? 'NOT_EVIDENCED';
  return interval.withinStatedPeriod ? (interval.certainty ?? 'NOT_EVIDENCED') : 'NOT_EVIDENCED';
}

/** Why a row has no bar, in words. */
export function insteadOfBars(row: HeldRow, span: TimeSpan): Text {
  const seen = row.days.filter(({ from, to }) => from <= span.to && to >= span.from);
  if (isAssignment(row)) return TIMELINE.notRunning;
  if (seen.some((days) => surenessOf(row, days) !== 'NOT_EVIDENCED')) return TIMELINE.mayHaveHeld;
  return seen.some(({ interval }) => interval.anyDateStated) ? TIMELINE.neverHeld : TIMELINE.noDates;
}

/** What happened within a span: those on the same days together, whatever happened alike. */
export function happeningsWithin({ happenings }: HeldRow, span: TimeSpan) {
  const seen = happenings.flatMap(({ span: days, ...happening }) =>
    days && (holds(span, days.from) || holds(span, days.to)) ? [{ ...happening, days }] : [],
  );
  const decided = new Set(seen.filter(({ kind }) => kind === 'taken').map(({ days }) => days.from));
  const told = seen.filter(
    ({ kind, days, fact }) =>
      kind !== 'event' || !(decided.has(days.from) || ('state' in fact && fact.state === 'IN_CONSULTATION')),
  );
  return [...Map.groupBy(told, ({ kind, days }) => `${kind} ${days.from} ${days.to}`).values()];
}

function nextTo({ days }: HeldRow, bar: HeldBar, { from }: HeldDays): boolean {
  const before = days[days.findIndex((each) => each.from === from) - 1];
  return before?.to === bar.to;
}
