import { daysBetween } from '#schema/shared/days.ts';
import type { Material } from './material.ts';

/** A day of those that dates fall on. */
export function madeDay({ random, days: { from, to } }: Material): string {
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + random.below(daysBetween(from, to) + 1));
  return day.toISOString().slice(0, 10);
}

/** A year of such a day. */
export function madeYear(material: Material): number {
  return Number(madeDay(material).slice(0, 4));
}
