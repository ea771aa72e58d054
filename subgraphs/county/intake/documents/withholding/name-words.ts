import { type PlacedWord, wordsInLines } from '../register/words-in-lines.ts';
import { isGivenName } from './given-names.ts';

/** A word of a line as it may be part of a name: hyphens and inner capitals within it. */
export interface NameWord {
  /** In lower case. */
  whole: string;
  from: number;
  to: number;
  capital: boolean;
  /** A single letter. */
  initial: boolean;
  given: boolean;
  /** Whether its letters stand apart. */
  wide: boolean;
}

const WITHIN = /^[-‐‑]?$/;

/** The words of a line; glued words of which the first is a first name are apart. */
export function nameWords(line: string): NameWord[] {
  const { words } = wordsInLines([line]);
  const all: NameWord[] = [];
  for (const word of words) {
    const last = all.at(-1);
    const own = ofWord(word, line);
    const gap = last ? line.slice(last.to, own.from) : ' ';
    const glued = gap === '' && last && (last.given || last.wide) && own.capital;
    if (last && WITHIN.test(gap) && !glued && !last.wide) all.splice(-1, 1, together(last, own, gap));
    else all.push(own);
  }
  return all;
}

function ofWord({ whole, from, to, capital }: PlacedWord, line: string): NameWord {
  const wide = /\p{L}\s+\p{L}/u.test(line.slice(from, to));
  return { whole, from, to, capital, initial: whole.length === 1, given: isGivenName(whole), wide };
}

function together(one: NameWord, other: NameWord, gap: string): NameWord {
  const whole = `${one.whole}${gap === '' ? '' : '-'}${other.whole}`;
  const given = isGivenName(whole) || (gap !== '' && one.given && other.given);
  return { ...one, whole, to: other.to, initial: false, given };
}
