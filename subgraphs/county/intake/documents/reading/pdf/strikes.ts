import { type Colour, looksAlike } from './colour.ts';
import { type Glyph, isBlank, pointOf } from './glyph.ts';
import type { PagePoint } from './matrix.ts';
import { type Box, type Outline, outlineOf } from './page-outline.ts';
import type { Sheet } from './sheet.ts';

/** A thin straight bar: a line, or a rectangle as low as one. */
export interface Bar {
  from: PagePoint;
  to: PagePoint;
  thickness: number;
  colour: Colour | null;
  /** The place in the order in which the page is painted. */
  order: number;
}

/** No line through letters is thicker or shorter, in points, nor shorter than so many times its thickness. */
const THICKEST = 6;
const SHORTEST = 1.5;
const SLENDER = 2;

/** Where a line goes through letters, above their base line in heights of the font; lower it goes under them. */
const LOWEST = 0.12;
const HIGHEST = 0.5;
const THICK_OF_FONT = 0.25;
/** A line goes through letters where they are so much of its length: rules of tables and charts go far beyond a text. */
const TAKEN_BY_LETTERS = 0.75;
/** It begins and ends between letters, where it is not drawn by hand; in a letter it may reach this part of its width. */
const INTO_LETTER = 0.25;
/** What is drawn by hand is so much longer than the letters are high; shorter lines that cut letters belong to drawings. */
const BY_HAND = 3;

/** The thin bars among the rings of an outline. */
export function barsOf({ rings }: Outline, colour: Colour | null, order: number): Bar[] {
  return rings.flatMap((ring) => barOf(ring, colour, order) ?? []);
}

function barOf(ring: readonly number[], colour: Colour | null, order: number): Bar | null {
  if (ring.length !== 8 && ring.length !== 10) return null;
  const side = (from: number) =>
    Math.hypot((ring[from + 2] ?? 0) - (ring[from] ?? 0), (ring[from + 3] ?? 0) - (ring[from + 1] ?? 0));
  const [first, second] = [side(0), side(2)];
  const thickness = Math.min(first, second);
  if (thickness > THICKEST || Math.max(first, second) < Math.max(SHORTEST, SLENDER * thickness)) return null;
  const corner = (index: number) => ({ x: ring[2 * index] ?? 0, y: ring[2 * index + 1] ?? 0 });
  const [one, two, three, four] = [corner(0), corner(1), corner(2), corner(3)];
  const [from, to] =
    first < second ? [between(one, two), between(three, four)] : [between(two, three), between(four, one)];
  return { from, to, thickness, colour, order };
}

/** Marks the letters through which a bar goes that is drawn after them, as is done to strike them out. */
export function strike(bar: Bar, sheet: Sheet): void {
  const length = distance(bar.from, bar.to);
  const direction = { x: (bar.to.x - bar.from.x) / length, y: (bar.to.y - bar.from.y) / length };
  const along = ({ x, y }: PagePoint) => (x - bar.from.x) * direction.x + (y - bar.from.y) * direction.y;
  const crossed = new Set<Glyph>();
  let cuts = false;
  let [first, last] = [Infinity, -Infinity];
  for (const glyph of sheet.glyphsNear(boxAround(bar))) {
    if (isBlank(glyph) || !goesThrough(bar, direction, glyph)) continue;
    const [start, end] = [along(glyph.at), along(pointOf(glyph, 1, 0))].sort((a, b) => a - b) as [number, number];
    const into = INTO_LETTER * (end - start);
    const isCut = [0, length].some((at) => at > start + into && at < end - into);
    cuts ||= isCut && length < BY_HAND * glyph.size;
    const middle = (start + end) / 2;
    if (middle < 0 || middle > length) continue;
    crossed.add(glyph);
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  if (crossed.size === 0 || cuts || Math.min(last, length) - Math.max(first, 0) < TAKEN_BY_LETTERS * length) return;
  const middle = between(bar.from, bar.to);
  if (sheet.isPaintedAfter(bar.order, middle.x, middle.y)) return;
  for (const glyph of crossed) glyph.struck = true;
}

function goesThrough(bar: Bar, direction: PagePoint, glyph: Glyph): boolean {
  if (Math.abs(direction.x * glyph.along.x + direction.y * glyph.along.y) < 0.99) return false;
  if (bar.colour && glyph.beneath && looksAlike(bar.colour, glyph.beneath)) return false;
  if (bar.order <= glyph.order || bar.thickness > THICK_OF_FONT * glyph.size) return false;
  const above = ((bar.from.x - glyph.at.x) * glyph.up.x + (bar.from.y - glyph.at.y) * glyph.up.y) / glyph.size;
  return above >= LOWEST && above <= HIGHEST;
}

/** Letters whose middle lies between the bar's ends lie in a cell of this box. */
function boxAround({ from, to }: Bar): Box {
  return outlineOf([[from.x, from.y, to.x, to.y]], 'WINDING').box;
}

function distance(one: PagePoint, other: PagePoint): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function between(one: PagePoint, other: PagePoint): PagePoint {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
