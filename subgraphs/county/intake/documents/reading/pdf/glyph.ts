import type { Colour } from './colour.ts';
import type { PagePoint } from './matrix.ts';
import type { Box } from './page-outline.ts';

/** A letter or sign as it is drawn on a page, in points. */
export interface Glyph {
  /** As the font's table says; a ligature may be several letters. */
  text: string;
  /** Where it begins on its base line. */
  at: PagePoint;
  /** The direction of writing, of length 1. */
  along: PagePoint;
  /** From the base line to the top, of length 1. */
  up: PagePoint;
  /** How far it goes along, without the space that is set after it. */
  width: number;
  /** The height of the font. */
  size: number;
  /** The size along the line, which scaling makes another one than the height. */
  em: number;
  /** The space that is set between letters here, in ems. */
  tracking: number;
  /** How far it is raised above the base line of its line. */
  rise: number;
  /** `null` where it is a pattern or the like, which differs from what lies beneath. */
  ink: Colour | null;
  /** What lies beneath; `null` where that is a picture or the like. */
  beneath: Colour | null;
  /** Why it is not painted, or not where a reader sees it; `null` where it is. */
  unseen: 'LAYER' | 'INVISIBLE' | null;
  /** It is drawn without ink, as programs do that recognise text on pictures. */
  inkless: boolean;
  /** What was painted over it afterwards. */
  over: 'SHAPE' | 'PICTURE' | null;
  /** Which of its `POINTS` are painted over, as bits. */
  hiddenPoints: number;
  /** How much was painted before it. */
  order: number;
  /** A line is drawn through it. */
  struck: boolean;
  /** The name of its font within the document. */
  font: string;
  /** What stands for a character is the number of its shape in the font, for want of a table. */
  untold: boolean;
  /** The font gives no character for it that can be read. */
  unreadable: boolean;
  /** It belongs to a formula. */
  formula: boolean;
}

/** Along and above the base line, in widths and heights of the letter, where it has most of its ink. */
const ALONG = [0.2, 0.5, 0.8];
const ABOVE = [0.04, 0.18, 0.32, 0.46];

/** How many points of a letter are looked at. */
export const POINTS = ALONG.length * ABOVE.length;

/** So many of them show or hide a letter as a whole: two thirds. */
export const MOST_POINTS = Math.ceil((POINTS * 2) / 3);

/** The points of a letter that are looked at to see whether it is covered. */
export function pointsOf(glyph: Glyph): PagePoint[] {
  return ALONG.flatMap((along) => ABOVE.map((above) => pointOf(glyph, along, above)));
}

/** A point of a letter, in parts of its width and of its height. */
export function pointOf({ at, along, up, width, size }: Glyph, alongPart: number, abovePart: number): PagePoint {
  const [goes, rises] = [width * alongPart, size * abovePart];
  return { x: at.x + along.x * goes + up.x * rises, y: at.y + along.y * goes + up.y * rises };
}

/** The middle of a letter's ink. */
export function inkMiddle(glyph: Glyph): PagePoint {
  return pointOf(glyph, 0.5, 0.28);
}

/** Where the next letter would begin, were it set close. */
export function endOf({ at, along, width }: Glyph): PagePoint {
  return { x: at.x + along.x * width, y: at.y + along.y * width };
}

/** The box around all that is looked at of a letter. */
export function boxOf(glyph: Glyph): Box {
  const [start, end] = [pointOf(glyph, 0, 0), pointOf(glyph, 1, 0)];
  const [above, last] = [pointOf(glyph, 0, 0.5), pointOf(glyph, 1, 0.5)];
  return {
    left: Math.min(start.x, end.x, above.x, last.x),
    bottom: Math.min(start.y, end.y, above.y, last.y),
    right: Math.max(start.x, end.x, above.x, last.x),
    top: Math.max(start.y, end.y, above.y, last.y),
  };
}

/** Signs that take room and show nothing. */
export function isBlank({ text }: Glyph): boolean {
  return text.trim() === '';
}
