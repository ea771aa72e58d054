import type { CoverageArea } from '#schema/questions/coverage-question.ts';
import { dayBefore } from '#schema/shared/days.ts';

/** Ages in whole years and days, all bounds included. */
export type Rectangle = Pick<CoverageArea, 'ages' | 'from' | 'to'>;

/** A rectangle with what all of it holds. */
export type Tile<Content> = Rectangle & { content: Content };

type Span<Content> = Omit<Tile<Content>, 'ages'>;

/**
 * Tiles a rectangle of ages and days exactly, with as few tiles as joining equal neighbours leaves:
 * first along time, then ages whose spans are the same. Contents may change on the days of `changes`
 * only, and are equal where they are the same value. In order of age, then of day.
 */
export function tile<Content extends string | number>(
  { ages, from, to }: Rectangle,
  changes: readonly string[],
  contentAt: (age: number, day: string) => Content,
): Tile<Content>[] {
  const starts = [...new Set([from, ...changes.filter((day) => from < day && day <= to)])].sort();
  const tiles: Tile<Content>[] = [];
  let younger = new Map<string, Tile<Content>>();
  for (let age = ages.from; age <= ages.to; age += 1) {
    const here = new Map<string, Tile<Content>>();
    for (const span of spansOf(starts, to, (day) => contentAt(age, day))) {
      const key = JSON.stringify(span);
      const found = younger.get(key) ?? { ages: { from: age, to: age }, ...span };
      if (found.ages.to === age) tiles.push(found);
      found.ages.to = age;
      here.set(key, found);
    }
    younger = here;
  }
  return tiles;
}

/** The spans of one age: neighbours differ. */
function spansOf<Content>(starts: readonly string[], to: string, contentAt: (day: string) => Content): Span<Content>[] {
  const spans: Span<Content>[] = [];
  for (const day of starts) {
    const content = contentAt(day);
    const before = spans.at(-1);
    if (before?.content === content) continue;
    if (before) before.to = dayBefore(day);
    spans.push({ from: day, to, content });
  }
  return spans;
}
