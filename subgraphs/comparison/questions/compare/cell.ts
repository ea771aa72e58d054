import type { Aspect } from '#schema/codebook/codebook.ts';
import type { FactAnswer } from '#schema/questions/shared/fact-answer.ts';
import type { Member } from '#schema/values/enumerations.ts';

/**
 * How a cell stands to its sources; where there are none to be read, the county did not answer or the instrument is unknown or
 * removed.
 */
export type CellStanding = Member<'StatedAs'> | 'SILENT' | 'UNKNOWN' | 'REMOVED';

/** What one instrument says under one aspect, and how it stands to the source. */
export interface Cell {
  id: string;
  standing: CellStanding;
  facts: readonly FactAnswer[];
}

/** What a verdict needs to know of the aspect. */
export type Judged = Pick<Aspect, 'basis' | 'many'>;

/** Whether a cell says something, be it inferred or illegible. */
export function saysSomething({ standing }: Cell): boolean {
  return standing === 'STATED' || standing === 'INFERRED' || standing === 'ILLEGIBLE';
}
