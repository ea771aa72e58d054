/** A transformation of the plane as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Matrix {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

/** A point or a direction on a page, in points from its left lower corner. */
export interface PagePoint {
  x: number;
  y: number;
}

export const UNCHANGED: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** The matrix of six numbers; what is missing is as in the one that changes nothing. */
export function matrixOf(numbers: ArrayLike<number> | null | undefined): Matrix {
  if (!numbers) return UNCHANGED;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(numbers);
  return { a, b, c, d, e, f };
}

/** First the inner one, then the outer one. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}

/** Where a point comes to lie. */
export function moved({ a, b, c, d, e, f }: Matrix, x: number, y: number): PagePoint {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** What a direction becomes, its length included. */
export function turnedPoint({ a, b, c, d }: Matrix, x: number, y: number): PagePoint {
  return { x: a * x + c * y, y: b * x + d * y };
}

/** How much a line of length one grows, on the average of both directions. */
export function scaleOf({ a, b, c, d }: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
