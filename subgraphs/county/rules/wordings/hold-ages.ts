import type { Readable } from '#schema/values/held.ts';
import {
  AGE_ALONE,
  AGE_EXCLUDED,
  AGE_FROM,
  AGE_INCLUDED,
  AGE_OVER,
  AGE_SPAN,
  AGE_TURNED,
  AGE_UP_TO,
  NO_AGES,
} from './ages-pattern.ts';
import { type Misfit, meaningsOf } from './misfit.ts';
import { inDigits } from './number-words.ts';
import { blank, plainWording, take } from './plain-wording.ts';
import { readDates } from './read-dates.ts';

/** A greatest age, and whether it is included; `null` where the wording does not settle it. */
type GreatestAge = readonly [age: number, included: boolean | null];

/** The ages in a wording: which are least, which greatest, and which may be either. */
export interface AgeReadings {
  least: Set<number>;
  greatest: GreatestAge[];
  either: Set<number>;
}

/** `upp till 21` may be with 21 and without. */
const UNSETTLED = [null, true, false] as const;

/** Reads the ages out of a wording that is one of an age, so that a number need not be called one of years. */
export function readAges(wording: string): AgeReadings {
  const least = new Set<number>();
  const greatest: GreatestAge[] = [];
  const either = new Set<number>();
  const first = (match: RegExpExecArray) => Number(match[1] ?? match[2]);

  let rest = blank(inDigits(readDates(plainWording(wording)).rest), NO_AGES);
  rest = take(rest, AGE_SPAN, ({ 0: all, 1: between, 2: and, 3: from, 4: to }) => {
    least.add(Number(between ?? from));
    greatest.push([Number(and ?? to), all.replace('mellan', '').includes('m') ? true : null]);
  });
  rest = take(rest, AGE_INCLUDED, (match) => greatest.push([first(match), true]));
  rest = take(rest, AGE_EXCLUDED, (match) => greatest.push([first(match), false]));
  rest = take(rest, AGE_UP_TO, (match) =>
    greatest.push(...UNSETTLED.map((included) => [first(match), included] as const)),
  );
  rest = take(rest, AGE_FROM, (match) => least.add(first(match)));
  rest = take(rest, AGE_OVER, (match) => {
    least.add(first(match));
    least.add(first(match) + 1);
  });
  // Who turns 18 has been 17 until then.
  rest = take(rest, AGE_TURNED, (match) => either.add(first(match)).add(first(match) - 1));
  take(rest, AGE_ALONE, (match) => either.add(first(match)));
  return { least, greatest, either };
}

/**
 * Holds ages against their wording. A bound that the wording does not give is not held; `under 18` is 17 included as
 * well as 18 not included.
 */
export function holdAges({ min, max, maxInclusive }: Readable['AGES'], wording: string): Misfit[] {
  const { least, greatest, either } = readAges(wording);
  const has = (age: number | null) => age !== null && either.has(age);
  if (least.size + greatest.length === 0) {
    const [field, says] = max === null ? (['min', min] as const) : (['max', max] as const);
    return says === null || either.size === 0 || has(min) || has(max)
      ? []
      : [{ at: [field], says, meanings: meaningsOf(either) }];
  }
  const misfits: Misfit[] = [];
  if (min !== null && least.size > 0 && !least.has(min) && !has(min))
    misfits.push({ at: ['min'], says: min, meanings: meaningsOf([...least, ...either]) });
  if (max === null || greatest.length === 0 || has(max)) return misfits;
  if (greatest.some(([age, included]) => isSame(age, included, max, maxInclusive))) return misfits;
  const settled = greatest.find(([age]) => age === max)?.[1];
  misfits.push(
    settled === undefined
      ? { at: ['max'], says: max, meanings: meaningsOf([...greatest.map(([age]) => age), ...either]) }
      : { at: ['maxInclusive'], says: String(maxInclusive), meanings: [String(settled)] },
  );
  return misfits;
}

/** Whether a greatest age is what a wording gives: 17 included is 18 not included; what is not settled is not held. */
function isSame(age: number, included: boolean | null, max: number, maxInclusive: boolean | null): boolean {
  if (age === max) return included === null || maxInclusive === null || included === maxInclusive;
  return included !== null && maxInclusive === !included && max === (included ? age + 1 : age - 1);
}
