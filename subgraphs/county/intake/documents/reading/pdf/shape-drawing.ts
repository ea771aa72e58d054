import { looksAlike, painted } from './colour.ts';
import { inkMiddle } from './glyph.ts';
import { alphaOf, blendOf, type GraphicsState, type Paint } from './graphics-state.ts';
import { scaleOf } from './matrix.ts';
import { type Box, type Inside, isInOutline, type Outline, placedRectangle } from './page-outline.ts';
import { Pictures } from './page-pictures.ts';
import { filledPath, strokedPath } from './path.ts';
import type { Sheet } from './sheet.ts';
import { type Bar, barsOf } from './strikes.ts';

/** Lines thicker than this, in points, cover letters. */
const COVERING_LINE = 2;
const LEAST_ALPHA = 0.03;
const UNIT_SQUARE: Box = { left: 0, bottom: 0, right: 1, top: 1 };

/** Paints the shapes and pictures of a page. */
export class ShapeDrawing {
  readonly bars: Bar[] = [];
  readonly pictures: Pictures;
  readonly #sheet: Sheet;

  constructor(sheet: Sheet, view: Box) {
    this.#sheet = sheet;
    this.pictures = new Pictures(view);
  }

  fill(path: ArrayLike<number>, state: GraphicsState, inside: Inside, hidesText: boolean): void {
    const outline = filledPath(path, state.matrix, inside);
    this.bars.push(...this.#barsOf(outline, state.fill, alphaOf(state, 'fillAlpha')));
    this.#paint(outline, state, state.fill, alphaOf(state, 'fillAlpha'), hidesText);
  }

  stroke(path: ArrayLike<number>, state: GraphicsState, hidesText: boolean): void {
    const outline = strokedPath(path, state.matrix, state.lineWidth, state.lineCap > 0);
    this.bars.push(...this.#barsOf(outline, state.stroke, alphaOf(state, 'strokeAlpha')));
    if (state.lineWidth * scaleOf(state.matrix) >= COVERING_LINE)
      this.#paint(outline, state, state.stroke, alphaOf(state, 'strokeAlpha'), hidesText);
  }

  /** Everything within what is painted on. */
  shade(state: GraphicsState, hidesText: boolean): void {
    const { left, bottom, right, top } = state.clip.box;
    const outline = {
      rings: [[left, bottom, right, bottom, right, top, left, top]],
      inside: 'WINDING',
      box: state.clip.box,
    } as const;
    this.#paint(outline, state, { colour: null, dense: true }, alphaOf(state, 'fillAlpha'), hidesText);
  }

  /** A picture in its square; a stencil leaves open what it does not paint, as does one with a mask. */
  picture(state: GraphicsState, dense: boolean, hidesText: boolean): void {
    const outline = placedRectangle(state.matrix, UNIT_SQUARE);
    if (alphaOf(state, 'fillAlpha') >= LEAST_ALPHA) this.pictures.add(outline, state.clip);
    this.#paint(outline, state, { colour: null, dense }, alphaOf(state, 'fillAlpha'), hidesText, true);
  }

  /** The square of a stencil that paints all of it. */
  square(state: GraphicsState, hidesText: boolean): void {
    this.#paint(placedRectangle(state.matrix, UNIT_SQUARE), state, state.fill, alphaOf(state, 'fillAlpha'), hidesText);
  }

  #barsOf(outline: Outline, { colour }: Paint, alpha: number): Bar[] {
    return alpha < LEAST_ALPHA ? [] : barsOf(outline, colour, this.#sheet.order + 1);
  }

  #paint(
    outline: Outline,
    state: GraphicsState,
    { colour, dense }: Paint,
    alpha: number,
    hidesText: boolean,
    picture = false,
  ): void {
    if (alpha < LEAST_ALPHA) return;
    const { clip, letterClip } = state;
    const blend = blendOf(state);
    if (letterClip) {
      for (const glyph of letterClip) {
        const { x, y } = inkMiddle(glyph);
        if (!isInOutline(outline, x, y)) continue;
        glyph.ink = colour && glyph.beneath ? painted(glyph.beneath, colour, alpha, blend) : colour;
        glyph.inkless = glyph.ink !== null && glyph.beneath !== null && looksAlike(glyph.ink, glyph.beneath);
      }
      return;
    }
    const whole = dense && !state.masked && !state.group.masked;
    this.#sheet.paint({ outline, clip, colour, alpha, blend, picture, dense: whole, hidesText });
  }
}
