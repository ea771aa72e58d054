import { HYPHEN_AT_LINE_END } from '#subgraphs/county/rules/search-words/searched-words.ts';

/** What divides a word at the end of a line: a hyphen, and the signs that converters leave for a soft one. */
const DIVISION = String.raw`[-‐\u00ad¬]`;

/** A sign that ends a line within a word: put there to divide it, or part of it. */
export const DIVIDED = new RegExp(String.raw`(?<=\p{L})${DIVISION}[^\S\n]*\n\s*(?=\p{L})`, 'gu');

/** Signs within a line that say where a word may be divided, and are no part of it. */
const WITHIN = /(?<=\p{L})¬ ?(?=\p{Ll})|\p{Default_Ignorable_Code_Point}(?!\s*$)/gu;

/** A text without the signs within its lines that only say where a word may be divided. */
export function withoutDivisions(text: string): string {
  return text.replace(WITHIN, '');
}

/** How a word goes on in the next line: as one, perhaps with its hyphen, or not at all. */
export type Division = 'ONE' | 'PERHAPS' | 'NONE';

const BEFORE = new RegExp(String.raw`(?<word>[\p{L}\p{M}]+)(?<sign>${DIVISION})$`, 'u');
const AFTER = /^[\p{L}\p{M}]+|^\d+/u;

/** What goes on after a word whose end is left to the next one, as in `barn- och ungdomspsykiatri`. */
const SUSPENDS = /^(?:och|eller|samt|respektive|resp|men|till|som|and|or)$/i;

/**
 * How the end of a line goes on at the beginning of the next. `isWord` knows the words that stand whole in the text: of two
 * such words, and after an abbreviation or before a name, the hyphen may be the word’s own.
 */
export function divisionBetween(line: string, next: string, isWord: (word: string) => boolean): Division {
  const { word = '', sign = '' } = BEFORE.exec(line)?.groups ?? {};
  const after = AFTER.exec(next)?.[0] ?? '';
  if (word === '' || after === '') return 'NONE';
  if (sign === '¬' || sign === '\u00ad') return 'ONE';
  if (SUSPENDS.test(after)) return 'NONE';
  const capitals = word === word.toUpperCase();
  const goesOn = capitals && word.length > 3 ? after === after.toUpperCase() : after === after.toLowerCase();
  const own = /^\d/.test(after) || word.length === 1 || !goesOn || (capitals && word.length < 4);
  return own || (isWord(word) && isWord(after)) ? 'PERHAPS' : 'ONE';
}

/** The two lines as they read on. */
export function readOn(line: string, next: string, division: Division): string {
  if (division === 'NONE') return `${line} ${next}`;
  return division === 'ONE' ? line.slice(0, -1) + next : line.slice(0, -1) + HYPHEN_AT_LINE_END + next;
}
