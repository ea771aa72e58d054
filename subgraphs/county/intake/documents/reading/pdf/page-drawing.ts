import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { clipped } from './clip.ts';
import type { FontGlyph } from './font.ts';
import { paintOf, withParameters } from './graphics-state.ts';
import { combined, matrixOf } from './matrix.ts';
import type { Inside } from './page-outline.ts';
import { type Arguments, type DrawingFacts, PageStructure } from './page-structure.ts';
import { filledPath } from './path.ts';
import { ShapeDrawing } from './shape-drawing.ts';
import type { Sheet } from './sheet.ts';
import { TextDrawing } from './text-drawing.ts';

/** What paints a page, as the library lists it. */
export type Operations = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

const FILLS: ReadonlyMap<number, Inside> = new Map([
  [OPS.fill, 'WINDING'],
  [OPS.fillStroke, 'WINDING'],
  [OPS.closeFillStroke, 'WINDING'],
  [OPS.eoFill, 'ODD'],
  [OPS.eoFillStroke, 'ODD'],
  [OPS.closeEOFillStroke, 'ODD'],
]);
const STROKES: ReadonlySet<number> = new Set([
  ...[OPS.stroke, OPS.closeStroke, OPS.fillStroke],
  ...[OPS.closeFillStroke, OPS.eoFillStroke, OPS.closeEOFillStroke],
]);

/** Goes through what paints a page, as a viewer would, and tells its text and its shapes where they come to lie. */
export class PageDrawing {
  readonly text: TextDrawing;
  readonly shapes: ShapeDrawing;
  readonly #structure: PageStructure;
  #edge: Inside | null = null;
  /** The graphics parameters that were just set say that a picture has a mask of its own. */
  #ownMask = false;

  constructor(sheet: Sheet, facts: DrawingFacts) {
    this.#structure = new PageStructure(facts);
    this.text = new TextDrawing(sheet, (name) => facts.fontOf(name));
    this.shapes = new ShapeDrawing(sheet, facts.view);
  }

  draw({ fnArray, argsArray }: Operations): void {
    for (const [index, operation] of fnArray.entries()) {
      const args = (argsArray[index] ?? []) as Arguments;
      if (this.#structure.step(operation, args) || this.#structure.isInMask) continue;
      if (this.#structure.annotation === 'LEFT_OUT') continue;
      this.#setText(operation, args);
      this.#setPaint(operation, args);
      this.#drawText(operation, args);
      this.#drawShape(operation, args);
    }
  }

  #setText(operation: number, args: Arguments): void {
    const { state } = this.#structure;
    const [first, second] = args as number[];
    if (operation === OPS.setFont) [state.font, state.fontSize] = args as [string, number];
    else if (operation === OPS.setCharSpacing) state.letterSpacing = first ?? 0;
    else if (operation === OPS.setWordSpacing) state.wordSpacing = first ?? 0;
    else if (operation === OPS.setHScale) state.widening = (first ?? 100) / 100;
    else if (operation === OPS.setLeading) state.leading = first ?? 0;
    else if (operation === OPS.setLeadingMoveText) state.leading = -(second ?? 0);
    else if (operation === OPS.setTextRise) state.rise = first ?? 0;
    else if (operation === OPS.setTextRenderingMode) state.textMode = first ?? 0;
  }

  #setPaint(operation: number, args: Arguments): void {
    const { state } = this.#structure;
    switch (operation) {
      case OPS.transform:
        state.matrix = combined(state.matrix, matrixOf(args as number[]));
        break;
      case OPS.setGState:
        withParameters(state, args[0]);
        this.#ownMask = JSON.stringify(args[0]) === '[["SMask",false]]';
        break;
      case OPS.setLineWidth:
        state.lineWidth = Number(args[0]);
        break;
      case OPS.setLineCap:
        state.lineCap = Number(args[0]);
        break;
      case OPS.setFillRGBColor:
      case OPS.setFillColorN:
        state.fill = paintOf(args);
        break;
      case OPS.setStrokeRGBColor:
      case OPS.setStrokeColorN:
        state.stroke = paintOf(args);
        break;
      case OPS.setFillTransparent:
        state.fill = { colour: null, dense: false };
        break;
      case OPS.setStrokeTransparent:
        state.stroke = { colour: null, dense: false };
        break;
      case OPS.clip:
        this.#edge = 'WINDING';
        break;
      case OPS.eoClip:
        this.#edge = 'ODD';
        break;
    }
  }

  #drawText(operation: number, args: Arguments): void {
    const { state, isShown } = this.#structure;
    switch (operation) {
      case OPS.beginText:
        this.text.begin();
        break;
      case OPS.endText:
        this.text.end(state);
        break;
      case OPS.setTextMatrix:
        this.text.setMatrix((ArrayBuffer.isView(args[0]) ? args[0] : args) as ArrayLike<number>);
        break;
      case OPS.moveText:
      case OPS.setLeadingMoveText:
        this.text.moveLine(Number(args[0]), Number(args[1]));
        break;
      case OPS.nextLine:
        this.text.moveLine(0, -state.leading);
        break;
      case OPS.showText:
        // What stands in an annotation is told as one: it is no text of the page.
        if (this.#structure.annotation === null)
          this.text.show(args[0] as readonly (FontGlyph | number)[], state, isShown);
        break;
    }
  }

  #drawShape(operation: number, args: Arguments): void {
    const { state, isShown, annotation } = this.#structure;
    const hidesText = annotation !== 'HIDES_NOTHING';
    if (operation === OPS.constructPath) this.#drawPath(args, hidesText);
    else if (!isShown) return;
    else if (operation === OPS.shadingFill) this.shapes.shade(state, hidesText);
    else if (operation === OPS.paintSolidColorImageMask) this.shapes.square(state, hidesText);
    else if (operation === OPS.paintImageMaskXObject) this.shapes.picture(state, false, hidesText);
    else if (operation === OPS.paintImageXObject || operation === OPS.paintInlineImageXObject) {
      this.shapes.picture(state, !this.#ownMask, hidesText);
      this.#ownMask = false;
    }
  }

  #drawPath([operation, data]: Arguments, hidesText: boolean): void {
    const { state, isShown } = this.#structure;
    const path = (data as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
    const edge = this.#edge;
    this.#edge = null;
    if (!path || path.length === 0) return;
    const inside = FILLS.get(Number(operation));
    if (inside && isShown) this.shapes.fill(path, state, inside, hidesText);
    if (STROKES.has(Number(operation)) && isShown) this.shapes.stroke(path, state, hidesText);
    if (edge) state.clip = clipped(state.clip, filledPath(path, state.matrix, edge));
  }
}
