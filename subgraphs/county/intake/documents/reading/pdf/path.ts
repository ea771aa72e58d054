import { type Matrix, moved, scaleOf } from './matrix.ts';
import { type Inside, type Outline, outlineOf, pair } from './page-outline.ts';

/** How the library writes a path: a number for what is drawn, then its points. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** Straight pieces that a curve is made of. */
const PIECES = 6;

/** The area within a path. */
export function filledPath(path: ArrayLike<number>, matrix: Matrix, inside: Inside): Outline {
  return outlineOf(
    ringsOf(path, matrix).map(({ corners }) => corners),
    inside,
  );
}

/** The area of the line along a path, `width` wide before the matrix; `beyond` says that its ends stand out by half of that. */
export function strokedPath(path: ArrayLike<number>, matrix: Matrix, width: number, beyond: boolean): Outline {
  const half = (width * scaleOf(matrix)) / 2;
  const pieces: number[][] = [];
  for (const { corners, closed } of ringsOf(path, matrix)) {
    const points = closed ? [...corners, ...corners.slice(0, 2)] : corners;
    for (let at = 2; at + 1 < points.length; at += 2)
      pieces.push(
        barOf(points[at - 2] ?? 0, points[at - 1] ?? 0, points[at] ?? 0, points[at + 1] ?? 0, half, beyond ? half : 0),
      );
  }
  return outlineOf(pieces, 'ANY');
}

function barOf(fromX: number, fromY: number, toX: number, toY: number, half: number, beyond: number): number[] {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  const [alongX, alongY] = [(toX - fromX) / length, (toY - fromY) / length];
  const [sideX, sideY] = [-alongY * half, alongX * half];
  const [overX, overY] = [alongX * beyond, alongY * beyond];
  return [
    ...[fromX - overX + sideX, fromY - overY + sideY, toX + overX + sideX, toY + overY + sideY],
    ...[toX + overX - sideX, toY + overY - sideY, fromX - overX - sideX, fromY - overY - sideY],
  ];
}

interface Ring {
  corners: number[];
  closed: boolean;
}

/** The rings of a path as they lie on the page, curves in straight pieces. */
function ringsOf(path: ArrayLike<number>, matrix: Matrix): Ring[] {
  const rings: Ring[] = [];
  let ring: Ring = { corners: [], closed: false };
  let [x, y] = [0, 0];
  const to = (nextX: number, nextY: number) => {
    [x, y] = [nextX, nextY];
    ring.corners.push(...pair(moved(matrix, x, y)));
  };
  const number = (at: number) => path[at] ?? 0;
  for (let at = 0; at < path.length; ) {
    const drawn = path[at++];
    if (drawn === MOVE) {
      ring = { corners: [], closed: false };
      rings.push(ring);
      to(number(at), number(at + 1));
      at += 2;
    } else if (drawn === LINE) {
      to(number(at), number(at + 1));
      at += 2;
    } else if (drawn === CURVE || drawn === QUADRATIC) {
      const points = [x, y];
      const count = drawn === CURVE ? 6 : 4;
      for (let index = 0; index < count; index++) points.push(number(at + index));
      at += count;
      for (let piece = 1; piece <= PIECES; piece++) to(...alongCurve(points, piece / PIECES));
    } else if (drawn === CLOSE) {
      ring.closed = true;
      const [startX, startY] = [ring.corners[0], ring.corners[1]];
      if (startX !== undefined && startY !== undefined) {
        // What is drawn next without a move begins where the ring did.
        const next: Ring = { corners: [startX, startY], closed: false };
        rings.push(next);
        ring = next;
      }
    } else break;
  }
  return rings.filter(({ corners }) => corners.length > 2);
}

/** A point on a Bézier curve, by halving between its points. */
function alongCurve(points: readonly number[], part: number): [number, number] {
  let left = [...points];
  while (left.length > 2) {
    const next: number[] = [];
    for (let at = 0; at + 3 < left.length; at += 2)
      next.push(
        (left[at] ?? 0) * (1 - part) + (left[at + 2] ?? 0) * part,
        (left[at + 1] ?? 0) * (1 - part) + (left[at + 3] ?? 0) * part,
      );
    left = next;
  }
  return [left[0] ?? 0, left[1] ?? 0];
}
