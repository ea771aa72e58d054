import { type Glyph, inkMiddle, isBlank } from './glyph.ts';

/** A letter that is set again to look bold or to throw a shadow is not further away, in heights of its font and of its own width. */
const SHIFT = 0.15;
const SHIFT_OF_WIDTH = 0.45;
const SIZE_DIFFERS = 0.15;

/** The side of the cells in which letters are looked for, in points. */
const CELL = 8;

/** Remembers letters by where they stand. */
export class StandingLetters {
  readonly #cells = new Map<string, Glyph[]>();

  add(glyph: Glyph): void {
    const { x, y } = inkMiddle(glyph);
    const key = keyOf(Math.floor(x / CELL), Math.floor(y / CELL));
    const cell = this.#cells.get(key);
    if (cell) cell.push(glyph);
    else this.#cells.set(key, [glyph]);
  }

  /** Whether the same letter stands where this one does, or so little beside it that both look like one. */
  has(glyph: Glyph): boolean {
    const { x, y } = inkMiddle(glyph);
    const reach = SHIFT * glyph.size;
    for (let column = Math.floor((x - reach) / CELL); column <= Math.floor((x + reach) / CELL); column++)
      for (let row = Math.floor((y - reach) / CELL); row <= Math.floor((y + reach) / CELL); row++)
        for (const other of this.#cells.get(keyOf(column, row)) ?? []) if (isSame(glyph, other)) return true;
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

function keyOf(column: number, row: number): string {
  return `${column} ${row}`;
}
