import type { HeldInstrumentFragment } from '#gateway/pages/documents/generated-documents.ts';
import type { TimeSpan } from '#gateway/pages/parts/time/time-span.ts';
import { present } from '#schema/shared/present.ts';

type Item<List> = NonNullable<NonNullable<List> extends readonly (infer One)[] ? One : never>;

/** What held of an instrument on some days, as the hub answers it. */
export type HeldInterval = Item<HeldInstrumentFragment['statusIntervals']>;

/** A fact of an instrument that happened, or is to happen. */
export type HeldFact =
  | Item<HeldInstrumentFragment['decisions']>
  | Item<HeldInstrumentFragment['lifecycle']>
  | Item<HeldInstrumentFragment['consultations']>;

/** Days on end on which the same held of an instrument. */
export interface HeldDays extends TimeSpan {
  id: string;
  interval: HeldInterval;
}

/** What happened to an instrument, with its days where the papers give any. */
export interface Happening {
  id: string;
  kind: 'taken' | 'notTaken' | 'event' | 'consultation';
  span: TimeSpan | null;
  fact: HeldFact;
}

/** An instrument of the page with its number there, from 1, and all that can be placed in time. */
export interface HeldRow {
  id: string;
  instrument: HeldInstrumentFragment;
  days: HeldDays[];
  happenings: Happening[];
}

/** What an instrument was over time, each part with an id of its own on the page. */
export function heldRow(instrument: HeldInstrumentFragment, number: number): HeldRow {
  const id = `row-${number}`;
  const days = present(instrument.statusIntervals).flatMap((interval, index) =>
    interval.from && interval.to ? [{ id: `${id}-${index + 1}`, from: interval.from, to: interval.to, interval }] : [],
  );
  const happenings = [
    ...present(instrument.decisions).map(
      (fact): Omit<Happening, 'id'> => ({
        kind: fact.status === 'TAKEN' ? 'taken' : 'notTaken',
        span: daysOf(fact.date),
        fact,
      }),
    ),
    ...present(instrument.lifecycle).map((fact) => ({ kind: 'event' as const, span: daysOf(fact.date), fact })),
    ...present(instrument.consultations).map((fact) => ({
      kind: 'consultation' as const,
      span: openDays(daysOf(fact.opened), daysOf(fact.deadline)),
      fact,
    })),
  ];
  return {
    id,
    instrument,
    days,
    happenings: happenings.map((happening, index) => ({ ...happening, id: `${id}-${days.length + index + 1}` })),
  };
}

/** What of an instrument held on a day; `null` where that is not among what was asked. */
export function heldOn({ days }: HeldRow, on: string): HeldDays | null {
  return days.find(({ from, to }) => from <= on && on <= to) ?? null;
}

/** The days that a date of a paper can be: one, or a year; `null` where it gives neither. */
function daysOf(value: { date: string | null; year: number | null } | null | undefined): TimeSpan | null {
  if (value?.date) return { from: value.date, to: value.date };
  return value?.year ? { from: `${value.year}-01-01`, to: `${value.year}-12-31` } : null;
}

function openDays(opened: TimeSpan | null, deadline: TimeSpan | null): TimeSpan | null {
  if (!opened) return deadline;
  return { from: opened.from, to: deadline && deadline.to >= opened.from ? deadline.to : opened.to };
}
