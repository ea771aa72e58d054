import type { Member } from './enumerations.ts';

/** What a value can say that a wording can be read for, by the sort of reading. */
export interface Readable {
  /** A day, or a year where only it is given; `precision` says how much of the day the source gives. */
  DATE: { date: string | null; year: number | null; precision: Member<'DatePrecision'> };
  YEAR: number;
  AGES: { min: number | null; max: number | null; maxInclusive: boolean | null };
  COUNT: number;
  SUM: number;
  LAW: { sfs: string | null; chapter: number | null; section: string | null };
  /** The number before a heading. */
  HEADING: number;
  DIARY_NUMBER: string;
  INTERVAL: Member<'FollowUpInterval'>;
  /** A month of the year, from 1. */
  MONTH: number;
  /** A length of time in months, or the time from one occasion to the next. */
  MONTHS: number;
  /** A length of time in days of the calendar. */
  DAYS: number;
  PERCENT: number;
  /** Posts of full time; half of one is 0.5. */
  POSTS: number;
}

export type Sort = keyof Readable;

/** A part of a value that is held against its wording: what it says, and where in the value it stands. */
export type HeldPart = {
  [As in Sort]: {
    as: As;
    says: Readable[As];
    at: readonly string[];
    /** Its own wording and standing, where it has them; else those of the fact count. */
    wording?: string;
    statedAs?: Member<'StatedAs'>;
  };
}[Sort];

/** Something that comes before or after another: a number, or a date as far as it is known. */
export type Point = number | Pick<Readable['DATE'], 'date' | 'year'>;

/** Two fields of a value of which the second never comes before the first. */
export interface OrderedPair {
  first: Point | null | undefined;
  last: Point | null | undefined;
  /** Where the second stands in the value. */
  at: readonly string[];
}

type WithDate = Readable['DATE'] & { wording: string; statedAs: Member<'StatedAs'> };

/** Dates within a value, each with its own wording; those that are not there are left out. */
export function heldDates(dates: Readonly<Record<string, WithDate | undefined>>): HeldPart[] {
  return Object.entries(dates).flatMap(([field, date]) =>
    date ? [{ as: 'DATE' as const, says: date, at: [field], wording: date.wording, statedAs: date.statedAs }] : [],
  );
}
