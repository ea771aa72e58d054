import { isAllOpen, isOpen } from './clip.ts';
import { isDark, looksAlike, painted } from './colour.ts';
import { type FontFacts, type FontGlyph, heightOf, isOfFormula, isUnreadable, unitOf } from './font.ts';
import { boxOf, type Glyph, MOST_POINTS, POINTS, pointsOf } from './glyph.ts';
import { alphaOf, blendOf, type GraphicsState } from './graphics-state.ts';
import { combined, type Matrix, matrixOf, moved, type PagePoint, turnedPoint, UNCHANGED } from './matrix.ts';
import type { Box } from './page-outline.ts';
import { colourBeneath, type Sheet } from './sheet.ts';

/** Letters lower than this, in points, are no letters to a reader. */
const LEAST_SIZE = 1;
/** Ink that is less opaque is not seen. */
const LEAST_ALPHA = 0.03;

/** Text modes of PDF: 1 and 5 draw outlines only, 3 nothing, from 4 on letters become an edge. */
const OUTLINE_ONLY = new Set([1, 5]);
const NO_INK = 3;
const ONLY_EDGE = 7;
const EDGE_TOO = 4;

/** Draws the letters of a page, each with where it stands and what is seen of it. */
export class TextDrawing {
  /** All letters in the order in which they are drawn. */
  readonly glyphs: Glyph[] = [];
  readonly #sheet: Sheet;
  readonly #fontOf: (name: string) => FontFacts;
  #line: Matrix = UNCHANGED;
  #place: Matrix = UNCHANGED;
  #edge: Glyph[] = [];

  constructor(sheet: Sheet, fontOf: (name: string) => FontFacts) {
    this.#sheet = sheet;
    this.#fontOf = fontOf;
  }

  begin(): void {
    this.#line = this.#place = UNCHANGED;
    this.#edge = [];
  }

  /** From here on only what is painted within letters is seen, where they were made an edge. */
  end(state: GraphicsState): void {
    if (this.#edge.length > 0) state.letterClip = this.#edge;
    this.#edge = [];
  }

  setMatrix(numbers: ArrayLike<number>): void {
    this.#line = this.#place = matrixOf(numbers);
  }

  moveLine(x: number, y: number): void {
    this.#line = this.#place = combined(this.#line, { ...UNCHANGED, e: x, f: y });
  }

  /** Draws letters and moves by the numbers between them. `isShown` says whether the layer is switched on. */
  show(items: readonly (FontGlyph | number)[], state: GraphicsState, isShown: boolean): void {
    const font = this.#fontOf(state.font);
    const type = typeOf(font, combined(state.matrix, this.#place), state);
    for (const item of items) {
      if (typeof item === 'number') this.#advance(font, (-item / 1_000) * state.fontSize, state);
      else if (item) this.#draw(item, font, type, state, isShown);
    }
  }

  #draw(letter: FontGlyph, font: FontFacts, type: Type, state: GraphicsState, isShown: boolean): void {
    const down = font.vertical ? (letter.vmetric?.[0] ?? -1_000) : null;
    const length = (down ?? letter.width) * unitOf(font) * state.fontSize;
    const glyph = this.#placed(letter, font, type, state, down === null ? length : Math.abs(length));
    if (glyph.text !== '' && glyph.size > 0) {
      const box = boxOf(glyph);
      this.#see(glyph, box, state, isShown);
      this.glyphs.push(glyph);
      this.#sheet.write(glyph, box);
      if (state.textMode >= EDGE_TOO) this.#edge.push(glyph);
    }
    const spacing = state.letterSpacing + (letter.isSpace ? state.wordSpacing : 0);
    this.#advance(font, down === null ? length + spacing : length - spacing, state);
  }

  #advance({ vertical = false }: FontFacts, length: number, { widening }: GraphicsState): void {
    const [x, y] = vertical ? [0, length] : [length * widening, 0];
    this.#place = combined(this.#place, { ...UNCHANGED, e: x, f: y });
  }

  #placed(letter: FontGlyph, font: FontFacts, type: Type, state: GraphicsState, length: number): Glyph {
    return {
      text: letter.unicode,
      at: moved(combined(state.matrix, this.#place), 0, state.rise),
      along: type.along,
      up: type.up,
      width: Math.sign(state.fontSize) * length * type.unit,
      size: type.size,
      em: type.em,
      tracking: type.tracking,
      rise: type.rise,
      ink: OUTLINE_ONLY.has(state.textMode) ? state.stroke.colour : state.fill.colour,
      beneath: null,
      unseen: null,
      inkless: state.textMode === NO_INK || state.textMode === ONLY_EDGE,
      over: null,
      hiddenPoints: 0,
      order: this.#sheet.order,
      struck: false,
      font: state.font,
      untold: font.composite === true && letter.unicode === String.fromCharCode(letter.originalCharCode),
      unreadable: isUnreadable(font, letter.unicode),
      formula: isOfFormula(font, letter.unicode),
    };
  }

  /** Tells what of a letter is seen when it is drawn. */
  #see(glyph: Glyph, box: Box, state: GraphicsState, isShown: boolean): void {
    const alpha = alphaOf(state, OUTLINE_ONLY.has(state.textMode) ? 'strokeAlpha' : 'fillAlpha');
    glyph.beneath = colourBeneath(this.#sheet, glyph);
    if (glyph.ink && glyph.beneath) glyph.ink = painted(glyph.beneath, glyph.ink, alpha, blendOf(state));
    const open = isAllOpen(state.clip, box)
      ? POINTS
      : pointsOf(glyph).filter(({ x, y }) => isOpen(state.clip, x, y)).length;
    const blends = glyph.ink !== null && glyph.beneath !== null && looksAlike(glyph.ink, glyph.beneath);
    if (!isShown) glyph.unseen = 'LAYER';
    else if (blends && glyph.beneath && isDark(glyph.beneath)) glyph.over = 'SHAPE';
    else if (alpha < LEAST_ALPHA || blends || glyph.size < LEAST_SIZE || open <= POINTS - MOST_POINTS)
      glyph.unseen = 'INVISIBLE';
  }
}

/** What is the same of all letters that are shown at once; see `Glyph`. */
interface Type extends Pick<Glyph, 'along' | 'up' | 'size' | 'em' | 'tracking' | 'rise'> {
  /** How long on the page what is of length 1 in the text is. */
  unit: number;
}

function typeOf(font: FontFacts, matrix: Matrix, { fontSize, widening, letterSpacing, rise }: GraphicsState): Type {
  const height = heightOf(font, fontSize);
  const across = turnedPoint(matrix, fontSize * widening, 0);
  const high = turnedPoint(matrix, 0, fontSize);
  const [em, size] = [Math.hypot(across.x, across.y) * height, Math.hypot(high.x, high.y) * height];
  const [right, up] = [unitVector(across), unitVector(high)];
  const scale = fontSize === 0 ? 0 : em / height / Math.abs(fontSize);
  return {
    along: font.vertical ? { x: -up.x, y: -up.y } : right,
    up: font.vertical ? right : up,
    size,
    em: font.vertical ? size : em,
    tracking: fontSize === 0 ? 0 : letterSpacing / fontSize / height,
    rise: fontSize === 0 ? 0 : (rise / fontSize) * size,
    unit: font.vertical ? size / Math.abs(fontSize || 1) : scale,
  };
}

function unitVector({ x, y }: PagePoint): PagePoint {
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}
