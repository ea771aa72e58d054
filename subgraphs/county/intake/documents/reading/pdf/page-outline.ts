import { type Matrix, moved, type PagePoint } from './matrix.ts';

/** An upright rectangle, in points. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** What is inside: by the direction of the lines around it, by their number, or what any of the rings holds. */
export type Inside = 'WINDING' | 'ODD' | 'ANY';

/** An area on a page: closed rings of corners, x and y in turn, and the box around all of them. */
export interface Outline {
  rings: readonly (readonly number[])[];
  inside: Inside;
  box: Box;
}

export const NOWHERE: Box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };

export function outlineOf(rings: readonly (readonly number[])[], inside: Inside): Outline {
  const box = { ...NOWHERE };
  for (const ring of rings)
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const [x, y] = [ring[at] ?? 0, ring[at + 1] ?? 0];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.bottom = Math.min(box.bottom, y);
      box.top = Math.max(box.top, y);
    }
  return { rings, inside, box };
}

/** A rectangle in coordinates of its own, as it lies on the page. */
export function placedRectangle(matrix: Matrix, { left, bottom, right, top }: Box): Outline {
  const corners: [number, number][] = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ];
  return outlineOf([corners.flatMap(([x, y]) => pair(moved(matrix, x, y)))], 'WINDING');
}

/** Whether it is an upright rectangle, the same as the box around it. */
export function isUpright({ rings, box }: Outline): boolean {
  const [ring, ...others] = rings;
  if (!ring || others.length > 0 || ring.length < 8 || ring.length > 10) return false;
  let area = 0;
  for (let at = 0; at + 1 < ring.length; at += 2) {
    const [x, y] = [ring[at] ?? 0, ring[at + 1] ?? 0];
    const [nextX, nextY] = [ring[(at + 2) % ring.length] ?? 0, ring[(at + 3) % ring.length] ?? 0];
    area += x * nextY - nextX * y;
  }
  const whole = (box.right - box.left) * (box.top - box.bottom);
  return whole > 0 && Math.abs(Math.abs(area / 2) - whole) <= whole * 1e-4;
}

export function isInBox({ left, bottom, right, top }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= bottom && y <= top;
}

export function commonBox(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
}

/** Whether a point lies within. */
export function isInOutline({ rings, inside, box }: Outline, x: number, y: number): boolean {
  if (!isInBox(box, x, y)) return false;
  let turns = 0;
  let crossings = 0;
  for (const ring of rings) {
    const [around, crossed] = windingOf(ring, x, y);
    if (inside === 'ANY' && around !== 0) return true;
    turns += around;
    crossings += crossed;
  }
  return inside === 'ODD' ? crossings % 2 === 1 : turns !== 0;
}

/** How often a ring goes round a point, and how often it crosses the line from it to the right. */
function windingOf(ring: readonly number[], x: number, y: number): [turns: number, crossings: number] {
  let turns = 0;
  let crossings = 0;
  const length = ring.length;
  let fromX = ring[length - 2] ?? 0;
  let fromY = ring[length - 1] ?? 0;
  for (let at = 0; at + 1 < length; at += 2) {
    const toX = ring[at] ?? 0;
    const toY = ring[at + 1] ?? 0;
    if (fromY <= y !== toY <= y && fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) > x) {
      crossings++;
      turns += toY > fromY ? 1 : -1;
    }
    [fromX, fromY] = [toX, toY];
  }
  return [turns, crossings];
}

export function pair({ x, y }: PagePoint): [number, number] {
  return [x, y];
}
