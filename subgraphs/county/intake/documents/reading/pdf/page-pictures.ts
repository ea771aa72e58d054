import { type Clip, isOpen } from './clip.ts';
import { type Box, commonBox, isInOutline, NOWHERE, type Outline } from './page-outline.ts';

/** Steps along the shorter side of a page in which it is told where pictures are. */
const STEPS = 100;
/** The least part of a page that a picture takes; smaller ones are logos and ornaments. */
const LEAST_PART = 0.04;
/** The least height and width of a picture in points: rules and bands are lower. */
const LEAST_SIDE = 36;

/** A picture on a page: what lies side by side is one, as scanners store pages in strips. */
export interface PagePicture {
  box: Box;
  /** Of the page, from 0 to 1. */
  part: number;
}

/** Where on a page pictures are. */
export class Pictures {
  readonly #view: Box;
  readonly #step: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #taken: Uint8Array;
  #found: (PagePicture | undefined)[] | undefined;

  constructor(view: Box) {
    const [width, height] = [view.right - view.left, view.top - view.bottom];
    this.#view = view;
    this.#step = Math.max(Math.min(width, height) / STEPS, Math.max(width, height) / (STEPS * 10)) || 1;
    this.#columns = Math.ceil(width / this.#step) || 1;
    this.#rows = Math.ceil(height / this.#step) || 1;
    this.#taken = new Uint8Array(this.#columns * this.#rows);
  }

  add(outline: Outline, clip: Clip): void {
    const { left, bottom, right, top } = commonBox(commonBox(outline.box, clip.box), this.#view);
    if (!(left < right && bottom < top)) return;
    const [fromX, toX] = [this.#steps(left - this.#view.left), this.#steps(right - this.#view.left)];
    const [fromY, toY] = [this.#steps(bottom - this.#view.bottom), this.#steps(top - this.#view.bottom)];
    for (let row = fromY; row <= Math.min(toY, this.#rows - 1); row++)
      for (let column = fromX; column <= Math.min(toX, this.#columns - 1); column++) {
        // A strip may be lower than a step: it is held where it is, not in the middle of the cell.
        const x = Math.min(Math.max(this.#view.left + (column + 0.5) * this.#step, left), right);
        const y = Math.min(Math.max(this.#view.bottom + (row + 0.5) * this.#step, bottom), top);
        if (isInOutline(outline, x, y) && isOpen(clip, x, y)) this.#taken[row * this.#columns + column] = 1;
      }
  }

  /** The picture at a point, where there is one of some size. */
  at(x: number, y: number): PagePicture | null {
    const column = Math.min(this.#steps(x - this.#view.left), this.#columns - 1);
    const row = Math.min(this.#steps(y - this.#view.bottom), this.#rows - 1);
    if (column < 0 || row < 0) return null;
    return this.#all()[row * this.#columns + column] ?? null;
  }

  /** Every picture of some size. */
  found(): PagePicture[] {
    if (!this.#taken.includes(1)) return [];
    return [...new Set(this.#all().filter((picture) => picture !== undefined))];
  }

  #all(): (PagePicture | undefined)[] {
    this.#found ??= this.#joined();
    return this.#found;
  }

  /** Of each cell the picture that it belongs to. */
  #joined(): (PagePicture | undefined)[] {
    const pictures: (PagePicture | undefined)[] = new Array(this.#taken.length).fill(undefined);
    const done = new Uint8Array(this.#taken.length);
    for (let start = 0; start < this.#taken.length; start++) {
      if (!this.#taken[start] || done[start]) continue;
      const cells = this.#cellsWith(start, done);
      const picture = this.#pictureOf(cells);
      const { left, bottom, right, top } = picture.box;
      if (picture.part < LEAST_PART || right - left < LEAST_SIDE || top - bottom < LEAST_SIDE) continue;
      for (const cell of cells) pictures[cell] = picture;
    }
    return pictures;
  }

  #pictureOf(cells: readonly number[]): PagePicture {
    const box = { ...NOWHERE };
    for (const cell of cells) {
      const left = this.#view.left + (cell % this.#columns) * this.#step;
      const bottom = this.#view.bottom + Math.floor(cell / this.#columns) * this.#step;
      box.left = Math.min(box.left, left);
      box.right = Math.max(box.right, left + this.#step);
      box.bottom = Math.min(box.bottom, bottom);
      box.top = Math.max(box.top, bottom + this.#step);
    }
    return { box, part: cells.length / this.#taken.length };
  }

  /** All taken cells that hang together with one. */
  #cellsWith(start: number, done: Uint8Array): number[] {
    const cells = [start];
    done[start] = 1;
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? 0;
      const column = cell % this.#columns;
      const beside = [
        column > 0 ? cell - 1 : -1,
        column + 1 < this.#columns ? cell + 1 : -1,
        cell - this.#columns,
        cell + this.#columns,
      ];
      for (const next of beside)
        if (next >= 0 && this.#taken[next] && !done[next]) {
          done[next] = 1;
          cells.push(next);
        }
    }
    return cells;
  }

  #steps(distance: number): number {
    return Math.floor(distance / this.#step);
  }
}
