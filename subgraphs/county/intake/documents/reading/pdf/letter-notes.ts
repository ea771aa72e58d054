import type { CountedNotes } from './counted-notes.ts';
import type { Glyph } from './glyph.ts';
import type { LineLetter } from './line-division.ts';
import { isRead, type Sight } from './sight.ts';

/** So many letters without a character in a row are text; single ones are bullets. */
const TEXT = 2;

/** Notes what of a line that is read is not as a reader sees it. */
export function noteLetters(
  line: readonly LineLetter[],
  number: number,
  sight: (glyph: Glyph) => Sight,
  notes: CountedNotes,
): void {
  let row = 0;
  let runs = 0;
  for (const { glyph } of line) {
    row = glyph.unreadable ? row + 1 : 0;
    if (row === TEXT) runs++;
  }
  notes.add('UNREADABLE_LETTERS', number, runs);
  if (line.some(({ glyph }) => glyph.formula)) notes.add('FORMULA', number);
  if (line.some(({ glyph }) => isRead(sight(glyph)) && sight(glyph) !== null)) notes.add('RECOGNISED_TEXT', number);
}

/** Fonts that number their shapes and have no table make letters of the numbers: where some are no letters, none are told. */
export function markUntold(glyphs: readonly Glyph[]): void {
  const fonts = Map.groupBy(glyphs, ({ font }) => font);
  for (const letters of fonts.values())
    if (letters.every(({ untold }) => untold) && letters.some(({ text }) => /[\p{Cc}\p{Cn}\p{Co}]/u.test(text)))
      for (const letter of letters) letter.unreadable = true;
}
