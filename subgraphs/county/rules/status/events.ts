import type { Member } from '#schema/values/enumerations.ts';
import type { Values } from '#schema/values/index.ts';
import type { InstrumentType, instrumentTypes } from '#schema/values/instrument-types.ts';
import { type Evidence, stated } from '#subgraphs/county/facts/fact.ts';

export type State = Member<'LifecycleState'>;

/** The aspects that state a first or last day. */
export type BoundAspect = (typeof instrumentTypes)[InstrumentType]['period']['from' | 'to'];

/** An event of the life cycle as it stands towards a date: surely before it, or perhaps. */
export interface Event {
  state: State;
  sure: boolean;
  /** Whether it surely happened on the very day. */
  onTheDay: boolean;
  /** The year of an event of which only the year is stated. */
  year: number | null;
  fact: Evidence<'lifecycle'>;
}

/**
 * The events that have happened by a date, or may have: those without a date, with a year only, or
 * inferred. What is dated later, or bounded to be later, has not happened yet.
 */
export function eventsBy(date: string, lifecycle: readonly Evidence<'lifecycle'>[]): Event[] {
  return stated(lifecycle).flatMap((fact) => {
    const { state, date: when, bounds } = fact.value;
    if (bounds?.notBefore && bounds.notBefore > date) return [];
    const before = isBefore(when, date);
    if (before === false) return [];
    const sure = before === true && fact.statedAs === 'STATED' && when?.statedAs !== 'INFERRED';
    return [
      { state, sure, onTheDay: sure && when?.date === date, year: when?.date ? null : (when?.year ?? null), fact },
    ];
  });
}

/** Whether a paper says of an event that it was not before some day: dates it, or bounds it so. */
export function hasEarliestDay({ value }: Evidence<'lifecycle'>): boolean {
  return Boolean(value?.date?.date ?? value?.date?.year ?? value?.bounds?.notBefore);
}

/** Whether a date lies on or before another; `null` where it is not known. */
function isBefore(when: Values['LifecycleEvent']['date'], date: string): boolean | null {
  if (when?.date) return when.date <= date;
  if (typeof when?.year !== 'number') return null;
  const year = Number(date.slice(0, 4));
  return when.year === year ? null : when.year < year;
}

/** The first day stated under an aspect, with the fact that states it. */
export function dayOf(facts: readonly Evidence<BoundAspect>[]): { day: string; fact: Evidence<BoundAspect> } | null {
  for (const fact of stated(facts)) if (fact.value.date) return { day: fact.value.date, fact };
  return null;
}
