import { limits } from '#schema/shared/limits.ts';
import type { HeldPart, Readable, Sort } from '#schema/values/held.ts';
import { holdAges } from './hold-ages.ts';
import { holdDate, holdYear } from './hold-date.ts';
import { holdLaw } from './hold-law.ts';
import { holdDays, holdInterval, holdMonth, holdMonths } from './hold-lengths.ts';
import { holdCount, holdSum } from './hold-numbers.ts';
import { holdPercent, holdPosts } from './hold-shares.ts';
import { holdDiaryNumber, holdHeading } from './hold-words.ts';
import type { Misfit } from './misfit.ts';

type Holders = { [As in Sort]: (says: Readable[As], wording: string, inferred: boolean) => Misfit[] };

const HOLDERS: Holders = {
  DATE: holdDate,
  YEAR: holdYear,
  AGES: holdAges,
  COUNT: holdCount,
  SUM: holdSum,
  LAW: holdLaw,
  HEADING: holdHeading,
  DIARY_NUMBER: holdDiaryNumber,
  INTERVAL: holdInterval,
  MONTH: holdMonth,
  MONTHS: holdMonths,
  DAYS: holdDays,
  PERCENT: holdPercent,
  POSTS: holdPosts,
};

/** What of a part of a value is none of what its wording can mean. What cannot be read is not held; never throws. */
export function holdPart<As extends Sort>(
  { as, says, at }: Extract<HeldPart, { as: As }>,
  wording: string,
  inferred: boolean,
): Misfit[] {
  if (wording.length > limits.heldWording) return [];
  const hold = HOLDERS[as] as (says: unknown, wording: string, inferred: boolean) => Misfit[];
  return hold(says, wording, inferred).map((misfit) => ({ ...misfit, at: [...at, ...misfit.at] }));
}
