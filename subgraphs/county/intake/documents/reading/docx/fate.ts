import type { Fate } from '../lines-of-pieces.ts';
import type { TextLook } from './text-look.ts';
import { AUTOMATIC, areAlike, BLACK, UNSHADED, type WordColour } from './word-colour.ts';

/** Letters of up to this size, in half points, are no more than dots. */
const DOTS = 2;

/** Letters set no wider than this, in per cent, are no more than strokes. */
const STROKES = 5;

/** Lines of exactly up to this height, in twentieths of a point, show nothing of what stands in them. */
export const SLIVER = 20;

/** What becomes of a text, by its look and by the colour on which it stands. */
export function fateOf(look: TextLook, behind: WordColour): Fate {
  if (look.vanish || look.specVanish) return 'HIDDEN_TEXT';
  const tiny = (look.size ?? Number.POSITIVE_INFINITY) <= DOTS || (look.width ?? Number.POSITIVE_INFINITY) <= STROKES;
  if (tiny || look.filled === null) return 'INVISIBLE_TEXT';
  const ground = [look.highlight, look.shade].find(isLaid) ?? behind;
  const colour = look.filled ?? look.colour ?? AUTOMATIC;
  // Who marks text in black means to black it out; Word leaves letters of no colour of their own black on it.
  if (look.highlight === BLACK && (colour === AUTOMATIC || areAlike(colour, BLACK))) return 'COVERED_TEXT';
  if (areAlike(colour, ground)) return areAlike(ground, BLACK) ? 'COVERED_TEXT' : 'INVISIBLE_TEXT';
  return look.strike || look.dstrike ? 'STRUCK' : 'SEEN';
}

/** Whether a shading hides what lies further behind. */
export function isLaid(shade: WordColour | undefined): shade is WordColour {
  return shade !== undefined && shade !== UNSHADED;
}
