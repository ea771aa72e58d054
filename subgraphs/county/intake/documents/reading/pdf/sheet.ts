import { type Clip, isOpen } from './clip.ts';
import { type Colour, looksAlike, PLAIN, painted, WHITE } from './colour.ts';
import { boxOf, type Glyph, inkMiddle, MOST_POINTS, POINTS, pointsOf } from './glyph.ts';
import { type Box, commonBox, isInBox, isInOutline, isUpright, type Outline } from './page-outline.ts';

/** An area of colour, or a picture, on a page. */
export interface Painting {
  outline: Outline;
  clip: Clip;
  /** `null` of what has many, as pictures and patterns have. */
  colour: Colour | null;
  alpha: number;
  blend: string;
  picture: boolean;
  /** Nothing beneath shines through but by `alpha` and `blend`. */
  dense: boolean;
  /** It hides no letters, whatever it looks like: a field to be filled in, a marker pen. */
  hidesText: boolean;
}

/** A painting, and its place in the order in which the page is painted. */
interface Laid extends Painting {
  order: number;
}

/** The side of a cell, in points: of twice the height of usual letters. */
const CELL = 24;
/** Cells along the longer side of a page that is large. */
const MOST_CELLS = 160;
/** Above this, nothing of what lies beneath is seen. */
const OPAQUE = 0.97;

/**
 * A page as it is painted: what lies beneath a letter when it is drawn, and what is painted over it afterwards. Letters
 * and paintings lie in cells, so that each is held only against those near it.
 */
export class Sheet {
  readonly #view: Box;
  readonly #cell: number;
  readonly #columns: number;
  /** Of each cell what is painted in it, since something last covered all of it. */
  readonly #paintings: Laid[][];
  /** How many paintings there are. */
  #order = 0;
  readonly #glyphs: Glyph[][];

  constructor(view: Box) {
    const [width, height] = [view.right - view.left, view.top - view.bottom];
    this.#view = view;
    this.#cell = Math.max(CELL, width / MOST_CELLS, height / MOST_CELLS);
    this.#columns = Math.ceil(width / this.#cell) || 1;
    const count = this.#columns * (Math.ceil(height / this.#cell) || 1);
    this.#paintings = Array.from({ length: count }, () => []);
    this.#glyphs = Array.from({ length: count }, () => []);
  }

  /** A letter that is drawn, and the box around it: from now on it can be covered. */
  write(glyph: Glyph, box: Box): void {
    for (const cell of this.#cellsIn(box)) this.#glyphs[cell]?.push(glyph);
  }

  get order(): number {
    return this.#order;
  }

  paint(what: Painting): void {
    this.#order++;
    const painting = { ...what, order: this.#order };
    const seen = commonBox(painting.outline.box, painting.clip.box);
    const whole = isSolid(painting) && isUpright(painting.outline) && painting.clip.outlines === null ? seen : null;
    const done = new Set<Glyph>();
    for (const cell of this.#cellsIn(seen)) {
      for (const glyph of this.#glyphs[cell] ?? []) {
        if (!painting.hidesText || !painting.dense || done.has(glyph)) continue;
        done.add(glyph);
        cover(glyph, painting);
      }
      if (whole && this.#isCellWithin(cell, whole)) this.#paintings[cell] = [painting];
      else this.#paintings[cell]?.push(painting);
    }
  }

  /** The colour that is seen at a point; `null` where it is a picture's or a pattern's. */
  colourAt(x: number, y: number): Colour | null {
    const above: Laid[] = [];
    let colour: Colour | null = WHITE;
    for (const painting of this.#paintingsAt(x, y)) {
      if (painting.colour === null || !painting.dense) return null;
      if (isSolid(painting)) {
        colour = painting.colour;
        break;
      }
      above.push(painting);
    }
    for (const { colour: over, alpha, blend } of above.reverse())
      colour = painted(colour, over ?? colour, alpha, blend);
    return colour;
  }

  /** Whether something is painted over a point after a moment in the order. */
  isPaintedAfter(order: number, x: number, y: number): boolean {
    for (const painting of this.#paintingsAt(x, y)) {
      if (painting.order <= order) return false;
      if (painting.picture || isSolid(painting)) return true;
    }
    return false;
  }

  /** The letters near a box, each perhaps more than once. */
  *glyphsNear(box: Box): Generator<Glyph> {
    for (const cell of this.#cellsIn(box)) yield* this.#glyphs[cell] ?? [];
  }

  /** What is painted at a point, the last first. */
  *#paintingsAt(x: number, y: number): Generator<Laid> {
    const paintings = this.#paintings[this.#cellAt(x, y)];
    for (let at = (paintings?.length ?? 0) - 1; at >= 0; at--) {
      const painting = paintings?.[at];
      if (painting && isInOutline(painting.outline, x, y) && isOpen(painting.clip, x, y)) yield painting;
    }
  }

  /** The cell that a point lies in, -1 beside the page. */
  #cellAt(x: number, y: number): number {
    const column = this.#steps(x - this.#view.left);
    if (!isInBox(this.#view, x, y) || column >= this.#columns) return -1;
    return this.#steps(y - this.#view.bottom) * this.#columns + column;
  }

  *#cellsIn(box: Box): Generator<number> {
    const { left, bottom, right, top } = commonBox(box, this.#view);
    if (!(left <= right && bottom <= top)) return;
    const [fromX, toX] = [this.#steps(left - this.#view.left), this.#steps(right - this.#view.left)];
    const [fromY, toY] = [this.#steps(bottom - this.#view.bottom), this.#steps(top - this.#view.bottom)];
    for (let y = fromY; y <= toY; y++)
      for (let x = fromX; x <= Math.min(toX, this.#columns - 1); x++) yield y * this.#columns + x;
  }

  #steps(distance: number): number {
    return Math.floor(distance / this.#cell);
  }

  #isCellWithin(cell: number, { left, bottom, right, top }: Box): boolean {
    const x = this.#view.left + (cell % this.#columns) * this.#cell;
    const y = this.#view.bottom + Math.floor(cell / this.#columns) * this.#cell;
    return x >= left && y >= bottom && x + this.#cell <= right && y + this.#cell <= top;
  }
}

/** Nothing of what lies beneath is seen through it, and its colour is known. */
function isSolid({ dense, alpha, blend, colour }: Painting): boolean {
  return dense && colour !== null && alpha >= OPAQUE && blend === PLAIN;
}

/** What a painting leaves of a letter beneath it. */
function cover(glyph: Glyph, painting: Painting): void {
  const { box } = painting.outline;
  const near = boxOf(glyph);
  if (near.right < box.left || near.left > box.right || near.top < box.bottom || near.bottom > box.top) return;
  let hidden = 0;
  let count = 0;
  for (const [index, { x, y }] of pointsOf(glyph).entries())
    if (isInOutline(painting.outline, x, y) && isOpen(painting.clip, x, y)) {
      hidden |= 1 << index;
      count++;
    }
  if (count === 0) return;
  const { alpha, blend, colour, picture } = painting;
  if (alpha >= OPAQUE && blend === PLAIN) {
    // A letter may be hidden by several that each cover a part of it.
    glyph.hiddenPoints |= hidden;
    if (bitsOf(glyph.hiddenPoints) >= MOST_POINTS) glyph.over = picture ? 'PICTURE' : 'SHAPE';
  } else if (count >= MOST_POINTS && colour && glyph.ink && glyph.beneath) {
    glyph.ink = painted(glyph.ink, colour, alpha, blend);
    glyph.beneath = painted(glyph.beneath, colour, alpha, blend);
    if (looksAlike(glyph.ink, glyph.beneath)) glyph.over ??= 'SHAPE';
  }
}

function bitsOf(bits: number): number {
  let count = 0;
  for (let at = 0; at < POINTS; at++) count += (bits >> at) & 1;
  return count;
}

/** The colour beneath a letter that is about to be drawn. */
export function colourBeneath(sheet: Sheet, glyph: Glyph): Colour | null {
  const { x, y } = inkMiddle(glyph);
  return sheet.colourAt(x, y);
}
