import { struckText } from '../struck-text.ts';
import type { LineLetter } from './line-division.ts';
import { inReadingOrder, plainLetters } from './plain-letters.ts';
import { separatorsOf } from './word-gaps.ts';

const SOFT_HYPHEN = '\u00ad';

/** A line as it is read, with what is struck out in it marked, and how many pieces are. */
export function textOfLine(line: readonly LineLetter[]): { text: string; struck: number } {
  const separators = separatorsOf(line);
  const pieces: { text: string; struck: boolean }[] = [];
  for (const [index, { glyph }] of line.entries()) {
    // Within a line this sign is drawn and seen as a hyphen; at its end it says that a word is divided there.
    const isLast = index === line.length - 1;
    const letter = glyph.text === SOFT_HYPHEN && !isLast ? '-' : glyph.text;
    const separator = separators[index] ?? '';
    const last = pieces.at(-1);
    if (last && last.struck === glyph.struck) last.text += separator + letter;
    else pieces.push({ text: separator + letter, struck: glyph.struck });
  }
  const written = pieces.map(({ text, struck }) => {
    const plain = inReadingOrder(plainLetters(text));
    return struck ? struckText(plain) : plain;
  });
  return { text: written.join('').trim(), struck: pieces.filter(({ struck }) => struck).length };
}
