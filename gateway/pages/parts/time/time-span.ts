import { daysBetween } from '#schema/shared/days.ts';

/** Days that a picture shows, YYYY-MM-DD, both included. */
export interface TimeSpan {
  from: string;
  to: string;
}

/** Decimals of a place: a hundredth of a pixel on the widest screen. */
const DECIMALS = 3;

/** Where a day begins in a span, in percent of its length; below 0 or above 100 where it lies beside it. */
export function startOf(span: TimeSpan, day: string): number {
  return rounded((daysBetween(span.from, day) / lengthOf(span)) * 100);
}

/** Where the middle of a day is in a span, in percent of its length. */
export function middleOf(span: TimeSpan, day: string): number {
  return rounded(((daysBetween(span.from, day) + 0.5) / lengthOf(span)) * 100);
}

/** Where some days begin in a span and how much of it they fill, in percent; what lies beside it is cut off. */
export function extentOf(span: TimeSpan, { from, to }: TimeSpan): { start: number; width: number } {
  const [first, last] = [from < span.from ? span.from : from, to > span.to ? span.to : to];
  const width = ((daysBetween(first, last) + 1) / lengthOf(span)) * 100;
  return { start: startOf(span, first), width: rounded(Math.max(width, 0)) };
}

/** Whether a day lies in a span. */
export function holds({ from, to }: TimeSpan, day: string): boolean {
  return from <= day && day <= to;
}

function lengthOf({ from, to }: TimeSpan): number {
  return daysBetween(from, to) + 1;
}

function rounded(percent: number): number {
  return Number(percent.toFixed(DECIMALS));
}
