import { readNumbers } from './hold-numbers.ts';
import { HALF, ONE_POST, PART_TIME, PERCENTS } from './length-patterns.ts';
import { type Misfit, meaningsOf } from './misfit.ts';
import { NO_COUNTS } from './number-patterns.ts';
import { inDigits } from './number-words.ts';
import { blank, plainWording, take } from './plain-wording.ts';
import { readDates } from './read-dates.ts';

const WHOLE = 100;

type Groups = { whole?: string; decimals?: string };

/** Holds a share in percent against its wording; one that is inferred is reckoned, so not held. */
export function holdPercent(percent: number, wording: string, inferred: boolean): Misfit[] {
  const plain = inDigits(plainWording(wording));
  const read = [
    ...Array.from(plain.matchAll(PERCENTS), ({ groups: { whole = '', decimals = '0' } = {} as Groups }) =>
      Number(`${whole}.${decimals}`),
    ),
    ...(HALF.test(plain) ? [WHOLE / 2] : []),
  ];
  if (inferred || read.length === 0 || read.includes(percent)) return [];
  return [{ at: [], says: percent, meanings: meaningsOf(read) }];
}

/** Holds a number of posts against its wording, in which part of one may be given in percent of full time. */
export function holdPosts(posts: number, wording: string, inferred: boolean): Misfit[] {
  const plain = inDigits(readDates(plainWording(wording)).rest);
  const read: number[] = [];
  const rest = take(plain, PART_TIME, (_, { number, half }) => read.push(half ? 1 / 2 : Number(number) / WHOLE));
  for (const { number, factor } of readNumbers(blank(rest, NO_COUNTS))) if (factor === null) read.push(number);
  if (ONE_POST.test(rest)) read.push(1);
  if (inferred || read.length === 0 || read.includes(posts)) return [];
  return [{ at: [], says: posts, meanings: meaningsOf(read) }];
}
