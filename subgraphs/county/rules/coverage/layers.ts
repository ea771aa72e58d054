import type { CoverageArea } from '#schema/questions/coverage-question.ts';

/** Ages in whole years and days, all bounds included. */
export type Rectangle = Pick<CoverageArea, 'ages' | 'from' | 'to'>;

/** What a layer holds from a day on: of each age in their order; `null` where it holds nothing. */
export interface Strip {
  from: string;
  contents: readonly (number | null)[];
}

/** Strips in order of day, of which each lasts until the next; the first begins with the rectangle that is tiled. */
export type Layer = readonly Strip[];

/** A rectangle with what all of it holds, in the order of the layers that hold it. */
export type Tile = Rectangle & { contents: number[] };
