import { type Misfit, meaningsOf } from './misfit.ts';
import { factorOf, NO_COUNTS, NUMBER_WITH_UNIT } from './number-patterns.ts';
import { inDigits } from './number-words.ts';
import { blank, plainWording } from './plain-wording.ts';
import { readDates } from './read-dates.ts';

/** A number in a wording, with what its unit multiplies it by; `null` where it has none. */
interface NumberReading {
  number: number;
  factor: number | null;
}

/** The numbers of a text that are well written. */
export function readNumbers(text: string): NumberReading[] {
  return Array.from(
    text.matchAll(NUMBER_WITH_UNIT),
    ({ groups: { number = '', decimals = '0', unit } = {} as Groups }) => ({
      number: Number(`${number.replace(/\D/g, '')}.${decimals}`),
      factor: factorOf(unit),
    }),
  );
}

type Groups = { number?: string; decimals?: string; unit?: string };

/**
 * Holds a sum against its wording. A number without a unit may be one of thousands or millions, which a heading says.
 * A number that is not well written (`640 00`) is not read, and sums that are inferred are reckoned, so not held.
 */
export function holdSum(sum: number, wording: string, inferred: boolean): Misfit[] {
  const numbers = readNumbers(blank(inDigits(readDates(plainWording(wording)).rest), NO_COUNTS));
  const sums = numbers.map(({ number, factor }) => round(number * (factor ?? 1)));
  const inUnits = numbers.flatMap(({ number, factor }) =>
    factor === null ? [number * 1_000, number * 1_000_000] : [],
  );
  if (inferred || sums.length === 0 || [...sums, ...inUnits.map(round)].includes(round(Math.abs(sum)))) return [];
  return [{ at: [], says: sum, meanings: meaningsOf(sums) }];
}

/** Money in whole öre, so that decimals can be compared. */
function round(sum: number): number {
  return Math.round(sum * 100) / 100;
}

/**
 * Holds a number of things against its wording. A section, a share, a number of years and the like counts nothing, but
 * is not held against the number either. Numbers that a wording counts apart may be added, and each `och` may name one
 * more (`13 kommuner och regionen`). An inferred number is reckoned, so not held.
 */
export function holdCount(count: number, wording: string, inferred: boolean): Misfit[] {
  const plain = inDigits(readDates(plainWording(wording)).rest);
  const numbers = readNumbers(blank(plain, NO_COUNTS));
  const counts = numbers.flatMap(({ number, factor }) => (factor === null && Number.isInteger(number) ? number : []));
  if (inferred || counts.length === 0 || counts.includes(count)) return [];
  const total = counts.reduce((sum, one) => sum + one, 0);
  const others = plain.match(AND)?.length ?? 0;
  const written = readNumbers(plain).map(({ number }) => number);
  if ((count >= total && count <= total + others) || written.includes(count)) return [];
  return [{ at: [], says: count, meanings: meaningsOf(counts) }];
}

/** What joins what is counted with what is named. */
const AND = /(?<!\p{L})(?:och|samt|jämte|med)(?!\p{L})|[,&+]/gu;
