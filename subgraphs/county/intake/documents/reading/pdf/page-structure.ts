import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { clipped } from './clip.ts';
import { PLAIN } from './colour.ts';
import type { FontFacts } from './font.ts';
import { firstState, type GraphicsState } from './graphics-state.ts';
import { combined, matrixOf } from './matrix.ts';
import { type Box, placedRectangle } from './page-outline.ts';

/** What of the operation is told, as the library lists it. */
export type Arguments = readonly unknown[];

/** What of an annotation is drawn on a page: all, only what hides nothing, or nothing. */
export type AnnotationDrawing = 'DRAWN' | 'HIDES_NOTHING' | 'LEFT_OUT';

export interface DrawingFacts {
  view: Box;
  fontOf(name: string): FontFacts;
  /** Whether a layer is switched on. */
  isLayerOn(group: unknown): boolean;
  annotationDrawing(id: string): AnnotationDrawing;
}

interface Group {
  smask?: unknown;
  matrix?: ArrayLike<number>;
  bbox?: ArrayLike<number>;
}

/** The parts of a page within each other, each with how painting goes on in it. */
export class PageStructure {
  state: GraphicsState;
  readonly #facts: DrawingFacts;
  readonly #saved: GraphicsState[] = [];
  /** Of each mark that is open, whether what lies in it is shown. */
  readonly #marks: boolean[] = [];
  #hiddenMarks = 0;
  /** Of each group that is open, whether it is a mask, which nobody sees. */
  readonly #groups: boolean[] = [];
  #masks = 0;
  #annotation: AnnotationDrawing | null = null;

  constructor(facts: DrawingFacts) {
    this.#facts = facts;
    this.state = firstState(facts.view);
  }

  /** Whether the layers that are open are switched on. */
  get isShown(): boolean {
    return this.#hiddenMarks === 0;
  }

  get isInMask(): boolean {
    return this.#masks > 0;
  }

  /** How what is drawn is taken; `null` outside of annotations. */
  get annotation(): AnnotationDrawing | null {
    return this.#annotation;
  }

  #save(): void {
    this.#saved.push({ ...this.state });
  }

  #restore(): void {
    this.state = this.#saved.pop() ?? this.state;
  }

  /** Opens or closes a part of the page; `false` where the operation does neither. */
  step(operation: number, args: Arguments): boolean {
    switch (operation) {
      case OPS.save:
        this.#save();
        return true;
      case OPS.restore:
        this.#restore();
        return true;
      case OPS.paintFormXObjectBegin:
        this.#save();
        this.#enter(args[0], args[1]);
        return true;
      case OPS.paintFormXObjectEnd:
        this.#restore();
        return true;
      case OPS.beginGroup:
        this.#beginGroup(args[0] as Group);
        return true;
      case OPS.endGroup:
        this.#restore();
        if (this.#groups.pop()) this.#masks--;
        return true;
      case OPS.beginAnnotation:
        this.#beginAnnotation(args);
        return true;
      case OPS.endAnnotation:
        this.#annotation = null;
        this.#restore();
        return true;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        this.#mark(args[0] !== 'OC' || args[1] === null || this.#facts.isLayerOn(args[1]));
        return true;
      case OPS.endMarkedContent:
        if (this.#marks.pop() === false) this.#hiddenMarks--;
        return true;
      default:
        return false;
    }
  }

  #mark(isShown: boolean): void {
    this.#marks.push(isShown);
    if (!isShown) this.#hiddenMarks++;
  }

  #enter(matrix: unknown, box: unknown): void {
    this.state.matrix = combined(this.state.matrix, matrixOf(matrix as ArrayLike<number> | null));
    if (box) this.#clipTo(box as ArrayLike<number>);
  }

  #clipTo(box: ArrayLike<number>): void {
    const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(box);
    this.state.clip = clipped(this.state.clip, placedRectangle(this.state.matrix, { left, bottom, right, top }));
  }

  /** A group is painted as one: how opaque it is and how it blends holds for all in it. */
  #beginGroup({ smask, matrix, bbox }: Group): void {
    this.#save();
    this.#groups.push(Boolean(smask));
    if (smask) this.#masks++;
    const { state } = this;
    state.group = {
      alpha: state.group.alpha * state.fillAlpha,
      blend: state.blend === PLAIN ? state.group.blend : state.blend,
      masked: state.group.masked || state.masked,
    };
    state.fillAlpha = state.strokeAlpha = 1;
    state.blend = PLAIN;
    state.masked = false;
    if (!bbox) return;
    const before = this.state.matrix;
    this.#enter(matrix, bbox);
    this.state.matrix = before;
  }

  #beginAnnotation([id, rect, transform, matrix]: Arguments): void {
    this.#save();
    this.state = firstState(this.#facts.view);
    this.#annotation = this.#facts.annotationDrawing(String(id));
    if (rect) this.#clipTo(rect as ArrayLike<number>);
    this.#enter(transform, null);
    this.#enter(matrix, null);
  }
}
