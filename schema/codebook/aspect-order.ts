import { codebook } from './codebook.ts';

const ORDER = new Map([...codebook.aspects.keys()].map((aspect, index) => [aspect, index]));

/** Compares facts by the order of the codebook, and within an aspect by their places. */
export function inCodebookOrder(
  a: { aspect: string; position: number },
  b: { aspect: string; position: number },
): number {
  return (ORDER.get(a.aspect) ?? 0) - (ORDER.get(b.aspect) ?? 0) || a.position - b.position;
}
