import type { CoveredAreaFragment } from '#gateway/pages/documents/generated-documents.ts';
import type { TimeSpan } from '#gateway/pages/parts/time/time-span.ts';
import { present } from '#schema/shared/present.ts';
import type { Ages } from './coverage-search.ts';

/** An area of ages and days of a county, with its number there, from 1. */
export interface NumberedArea extends TimeSpan {
  number: number;
  ages: Ages;
  status: NonNullable<CoveredAreaFragment['status']>;
  area: CoveredAreaFragment;
}

/** The areas of a county as it answered them, numbered; `null` where it did not answer. */
export function numberedAreas(
  areas: readonly (CoveredAreaFragment | null)[] | null | undefined,
): NumberedArea[] | null {
  if (!areas) return null;
  return present(areas).flatMap((area, index) => {
    const { ages, from, to, status } = area;
    if (!from || !to || !status || typeof ages?.from !== 'number' || typeof ages.to !== 'number') return [];
    return [{ number: index + 1, ages: { from: ages.from, to: ages.to }, from, to, status, area }];
  });
}

/** Ages in words: one, or from one to another. */
export function agesInWords({ from, to }: Ages): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

/** The id of the row of an area in the table of its county. */
export function fieldId(county: string, number: number): string {
  return `field-${county}-${number}`;
}
