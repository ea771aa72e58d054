import type { CountedNotes } from './counted-notes.ts';
import { StandingLetters } from './doubled-letters.ts';
import { type Glyph, isBlank } from './glyph.ts';
import { isOnLineOf } from './line-division.ts';
import type { PageLines } from './page-lines.ts';
import { isRead, type Sight } from './sight.ts';

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Notes what of the letters of a page is not read: each run of them on one line is one. Runs without a letter or digit,
 * and letters that stand again where a reader sees them, leave nothing out.
 */
export function noteHidden(
  glyphs: readonly Glyph[],
  sight: (glyph: Glyph) => Sight,
  lines: PageLines,
  notes: CountedNotes,
): void {
  if (glyphs.every((glyph) => isRead(sight(glyph)))) return;
  const standing = new StandingLetters();
  const drawn = glyphs.filter((glyph) => !isBlank(glyph)).map((glyph) => ({ glyph, seen: sight(glyph) }));
  for (const { glyph, seen } of drawn) if (isRead(seen)) standing.add(glyph);
  const nextRead = nextReadOf(drawn);

  let last: Glyph | undefined;
  let run: { glyph: Glyph; seen: Sight; last: Glyph; told: boolean } | undefined;
  for (const [index, { glyph, seen }] of drawn.entries()) {
    if (isRead(seen)) {
      run = undefined;
      if (lines.of(glyph) !== undefined) last = glyph;
      continue;
    }
    if (!run || run.seen !== seen || !isOnLineOf(run.last, glyph)) run = { glyph, seen, last: glyph, told: false };
    run.last = glyph;
    if (run.told || seen === null || !LETTER.test(glyph.text) || standing.has(glyph)) continue;
    run.told = true;
    notes.add(seen, lines.near(run.glyph, last, nextRead[index]));
  }
}

/** Of each letter the next one that is read. */
function nextReadOf(drawn: readonly { glyph: Glyph; seen: Sight }[]): (Glyph | undefined)[] {
  const next: (Glyph | undefined)[] = new Array(drawn.length).fill(undefined);
  let read: Glyph | undefined;
  for (let index = drawn.length - 1; index >= 0; index--) {
    next[index] = read;
    const one = drawn[index];
    if (one && isRead(one.seen)) read = one.glyph;
  }
  return next;
}
