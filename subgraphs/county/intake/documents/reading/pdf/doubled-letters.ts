import { type Glyph, inkMiddle, isBlank } from './glyph.ts';

/** A letter that is set again to look bold or to throw a shadow is not further away, in heights of its font and of its own width. */
const SHIFT = 0.15;
const SHIFT_OF_WIDTH = 0.45;
const SIZE_DIFFERS = 0.15;

/** As far apart on the page, in heights of the font, two letters may be that stand so close along and across a line. */
const REACH = SHIFT * Math.SQRT2;
/** A little more than sizes may differ, for what is lost in reckoning. */
const [SMALLER, LARGER] = [1 - SIZE_DIFFERS - 0.01, 1 + SIZE_DIFFERS + 0.01];

/** Remembers letters by where they stand, in cells that are as large as they are: so few are near one, whatever their size. */
export class StandingLetters {
  /** By their text, then by the cell. */
  readonly #cells = new Map<string, Map<number, Glyph[]>>();

  add(glyph: Glyph): void {
    const cells = this.#cells.get(glyph.text) ?? new Map<number, Glyph[]>();
    this.#cells.set(glyph.text, cells);
    const { x, y } = inkMiddle(glyph);
    const side = sideFor(glyph.size);
    const key = keyOf(side, Math.floor(x / side), Math.floor(y / side));
    const cell = cells.get(key);
    if (cell) cell.push(glyph);
    else cells.set(key, [glyph]);
  }

  /** Whether the same letter stands where this one does, or so little beside it that both look like one. */
  has(glyph: Glyph): boolean {
    const cells = this.#cells.get(glyph.text);
    if (!cells) return false;
    const { x, y } = inkMiddle(glyph);
    const reach = REACH * glyph.size;
    for (const side of bothOf(sideFor(SMALLER * glyph.size), sideFor(LARGER * glyph.size)))
      for (const column of bothOf(Math.floor((x - reach) / side), Math.floor((x + reach) / side)))
        for (const row of bothOf(Math.floor((y - reach) / side), Math.floor((y + reach) / side)))
          if (cells.get(keyOf(side, column, row))?.some((other) => isSame(glyph, other))) return true;
    return false;
  }
}

/** Letters without those that stand where the same letter stands already. */
export function withoutDoubled(glyphs: readonly Glyph[]): Glyph[] {
  const standing = new StandingLetters();
  return glyphs.filter((glyph) => {
    if (isBlank(glyph) || glyph.width <= 0) return true;
    if (standing.has(glyph)) return false;
    standing.add(glyph);
    return true;
  });
}

function isSame(one: Glyph, other: Glyph): boolean {
  if (one.text !== other.text || Math.abs(one.size - other.size) > SIZE_DIFFERS * one.size) return false;
  if (one.along.x * other.along.x + one.along.y * other.along.y < 0.99) return false;
  const [a, b] = [inkMiddle(one), inkMiddle(other)];
  const along = Math.abs((a.x - b.x) * one.along.x + (a.y - b.y) * one.along.y);
  const across = Math.abs((a.x - b.x) * one.along.y - (a.y - b.y) * one.along.x);
  return along < Math.min(SHIFT * one.size, SHIFT_OF_WIDTH * one.width) && across < SHIFT * one.size;
}

/** The side of the cells of letters of a size: the next power of two. */
function sideFor(size: number): number {
  return 2 ** Math.ceil(Math.log2(size));
}

function bothOf(one: number, other: number): number[] {
  return one === other ? [one] : [one, other];
}

/** A number for a cell. That others may have the same costs a look, and nothing else. */
function keyOf(side: number, column: number, row: number): number {
  return (column * 73_856_093) ^ (row * 19_349_663) ^ side;
}
