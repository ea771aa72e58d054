import type { Readable } from '#schema/values/held.ts';
import {
  AGE_ALONE,
  AGE_EXCLUDED,
  AGE_FROM,
  AGE_INCLUDED,
  AGE_OVER,
  AGE_SPAN,
  AGE_UP_TO,
  NO_AGES,
} from './ages-pattern.ts';
import { type Misfit, meaningsOf } from './misfit.ts';
import { inDigits } from './number-words.ts';
import { blank, plainWording, take } from './plain-wording.ts';
import { readDates } from './read-dates.ts';

/** The ages in a wording: which are least, which greatest, and which may be either. */
export interface AgeReadings {
  least: Set<number>;
  /** With whether the age is included; `null` where the wording does not settle it. */
  greatest: Map<number, boolean | null>;
  either: Set<number>;
}

/** Reads the ages out of a wording that is one of an age, so that a number need not be called one of years. */
export function readAges(wording: string): AgeReadings {
  const least = new Set<number>();
  const greatest = new Map<number, boolean | null>();
  const either = new Set<number>();
  const first = (match: RegExpExecArray) => Number(match[1] ?? match[2]);

  let rest = blank(inDigits(readDates(plainWording(wording)).rest), NO_AGES);
  rest = take(rest, AGE_SPAN, ({ 0: all, 1: between, 2: and, 3: from, 4: to }) => {
    least.add(Number(between ?? from));
    greatest.set(Number(and ?? to), /med|m/.test(all.replace('mellan', '')) ? true : null);
  });
  rest = take(rest, AGE_INCLUDED, (match) => greatest.set(first(match), true));
  rest = take(rest, AGE_EXCLUDED, (match) => greatest.set(first(match), false));
  rest = take(rest, AGE_UP_TO, (match) => greatest.set(first(match), null));
  rest = take(rest, AGE_FROM, (match) => least.add(first(match)));
  rest = take(rest, AGE_OVER, (match) => {
    least.add(first(match));
    least.add(first(match) + 1);
  });
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
  if (least.size + greatest.size === 0) {
    const [field, says] = max === null ? (['min', min] as const) : (['max', max] as const);
    return says === null || either.size === 0 || has(min) || has(max)
      ? []
      : [{ at: [field], says, meanings: meaningsOf(either) }];
  }
  const misfits: Misfit[] = [];
  if (min !== null && least.size > 0 && !least.has(min) && !has(min))
    misfits.push({ at: ['min'], says: min, meanings: meaningsOf([...least, ...either]) });
  if (max === null || greatest.size === 0 || has(max)) return misfits;
  if ([...greatest].some(([age, included]) => isSame(age, included, max, maxInclusive))) return misfits;
  const settled = greatest.get(max);
  misfits.push(
    settled === undefined
      ? { at: ['max'], says: max, meanings: meaningsOf([...greatest.keys(), ...either]) }
      : { at: ['maxInclusive'], says: String(maxInclusive), meanings: [String(settled)] },
  );
  return misfits;
}

/** Whether a greatest age is what a wording gives: 17 included is 18 not included; what is not settled is not held. */
function isSame(age: number, included: boolean | null, max: number, maxInclusive: boolean | null): boolean {
  if (age === max) return included === null || maxInclusive === null || included === maxInclusive;
  return included !== null && maxInclusive === !included && max === (included ? age + 1 : age - 1);
}
