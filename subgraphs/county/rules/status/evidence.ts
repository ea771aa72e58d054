import type { Member } from '#schema/values/enumerations.ts';
import type { FactData } from '#subgraphs/county/facts/county-data.ts';

export type State = Member<'LifecycleState'>;

/** What a status is read from: facts from the seeds at import, rows of the database later. */
export type Evidence = Pick<FactData, 'statedAs'> & { value?: FactData['value'] | undefined };

/** A date as a value holds it. */
interface Dated {
  date?: string | null;
  year?: number | null;
  statedAs?: string;
}

/** An event of the life cycle as it stands towards a date: surely before it, or perhaps. */
export interface Event<Fact extends Evidence = Evidence> {
  state: State;
  sure: boolean;
  /** Whether it surely happened on the very day. */
  onTheDay: boolean;
  /** The year of an event of which only the year is stated. */
  year: number | null;
  fact: Fact;
}

/**
 * The events that have happened by a date, or may have: those without a date, with a year only, or
 * inferred. What is dated later has not happened yet.
 */
export function eventsBy<Fact extends Evidence>(date: string, lifecycle: readonly Fact[]): Event<Fact>[] {
  return stated(lifecycle).flatMap((fact) => {
    const { state, date: when } = fact.value as { state: State; date?: Dated };
    const before = isBefore(when, date);
    if (before === false) return [];
    const sure = before === true && fact.statedAs === 'STATED' && when?.statedAs !== 'INFERRED';
    return [
      { state, sure, onTheDay: sure && when?.date === date, year: when?.date ? null : (when?.year ?? null), fact },
    ];
  });
}

/** Whether a date lies on or before another; `null` where it is not known. */
function isBefore(when: Dated | undefined, date: string): boolean | null {
  if (when?.date) return when.date <= date;
  if (typeof when?.year !== 'number') return null;
  const year = Number(date.slice(0, 4));
  return when.year === year ? null : when.year < year;
}

/** The first day stated under an aspect, with the fact that states it. */
export function dayOf<Fact extends Evidence>(facts: readonly Fact[]): { day: string; fact: Fact } | null {
  for (const fact of stated(facts)) {
    const day = (fact.value as Dated).date;
    if (day) return { day, fact };
  }
  return null;
}

/** The facts that state something. */
export function stated<Fact extends Evidence>(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => fact.statedAs !== 'NOT_STATED' && fact.value);
}
