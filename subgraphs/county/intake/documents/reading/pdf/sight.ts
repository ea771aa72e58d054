import type { ReadingNoteKind } from '#schema/values/reading-note.ts';
import { type Glyph, inkMiddle } from './glyph.ts';
import { type Box, isInBox } from './page-outline.ts';
import type { Pictures } from './page-pictures.ts';

/** Why a letter is not read, or that it was recognised on a picture; `null` of what a reader sees as it is. */
export type Sight = Extract<
  ReadingNoteKind,
  'COVERED_TEXT' | 'REDACTION_MARK' | 'INVISIBLE_TEXT' | 'HIDDEN_LAYER' | 'RECOGNISED_TEXT'
> | null;

/** The least part of a page that a scan of it takes. */
const SCAN_PART = 0.3;
/** Of the letters of a scanned page, so many are what was recognised on it. */
const SCAN_LETTERS = 0.8;

const LETTER = /[\p{L}\p{N}]/u;

/** Tells of the letters of a page what a reader sees of them, when all of the page is painted. */
export function sightOf(
  glyphs: readonly Glyph[],
  pictures: Pictures,
  redactions: readonly Box[],
): (glyph: Glyph) => Sight {
  const pictureAt = (glyph: Glyph) => {
    const { x, y } = inkMiddle(glyph);
    return pictures.at(x, y);
  };
  const isBelowScan = (glyph: Glyph) => glyph.over === 'PICTURE' && (pictureAt(glyph)?.part ?? 0) >= SCAN_PART;
  const letters = glyphs.filter(({ text }) => LETTER.test(text));
  const recognised = letters.filter((glyph) => (glyph.inkless && pictureAt(glyph)) || isBelowScan(glyph));
  const isScan = recognised.length >= SCAN_LETTERS * letters.length;

  return (glyph) => {
    const { x, y } = inkMiddle(glyph);
    if (redactions.some((box) => isInBox(box, x, y))) return 'REDACTION_MARK';
    if (glyph.unseen === 'LAYER') return 'HIDDEN_LAYER';
    if (glyph.unseen === 'INVISIBLE') return 'INVISIBLE_TEXT';
    if (glyph.over === 'SHAPE') return 'COVERED_TEXT';
    // What a reader sees of a scanned page is the picture, with the words that were recognised on it.
    if (glyph.over === 'PICTURE') return isScan && isBelowScan(glyph) ? 'RECOGNISED_TEXT' : 'COVERED_TEXT';
    if (glyph.inkless) return pictureAt(glyph) ? 'RECOGNISED_TEXT' : 'INVISIBLE_TEXT';
    return null;
  };
}

export function isRead(sight: Sight): boolean {
  return sight === null || sight === 'RECOGNISED_TEXT';
}
