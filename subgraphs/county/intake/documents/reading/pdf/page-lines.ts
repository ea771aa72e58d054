import { type Glyph, inkMiddle } from './glyph.ts';
import { isOnLineOf, type LineLetter } from './line-division.ts';
import type { Box } from './page-outline.ts';

/** The lines of a page, by the letters on them and by where they stand; the first is the one after `before` lines. */
export class PageLines {
  readonly #before: number;
  readonly #lines: readonly (readonly LineLetter[])[];
  readonly #lineOf = new Map<Glyph, number>();

  constructor(lines: readonly (readonly LineLetter[])[], before: number) {
    this.#before = before;
    this.#lines = lines;
    for (const [index, line] of lines.entries())
      for (const { glyph } of line) this.#lineOf.set(glyph, this.#number(index));
  }

  /** The line that a letter stands on; `undefined` where it is not read. */
  of(glyph: Glyph): number | undefined {
    return this.#lineOf.get(glyph);
  }

  /** The line at which something that is not read stands: of the letters before and after it, the one at its height. */
  near(hidden: Glyph, last: Glyph | undefined, next: Glyph | undefined): number | null {
    const at = [last, next].find((glyph) => glyph && isOnLineOf(glyph, hidden)) ?? last;
    return (at && this.of(at)) ?? this.lastBefore;
  }

  /** The line beside a box, or else the last one above it. */
  beside({ top, bottom }: Box): number | null {
    let [nearest, line] = [Infinity, this.lastBefore];
    for (const [index, [first]] of this.#lines.entries()) {
      if (!first) continue;
      const { y } = inkMiddle(first.glyph);
      const away = y < bottom ? Infinity : Math.max(0, y - top);
      if (away < nearest) [nearest, line] = [away, this.#number(index)];
    }
    return line;
  }

  /** The last line of the pages before; `null` before the first. */
  get lastBefore(): number | null {
    return this.#before > 0 ? this.#before : null;
  }

  #number(index: number): number {
    return this.#before + index + 1;
  }
}
