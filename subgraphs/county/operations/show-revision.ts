import type { Settings } from '#schema/settings/settings.ts';
import type { Difference } from '../store/history/subject-difference.ts';
import { atCounty } from './at-county.ts';
import type { ListedRevision } from './work/tell-history.ts';

export type { Difference, FactDifference } from '../store/history/subject-difference.ts';

export interface ShowRevisionOptions {
  /** Called first, with the revision. */
  onRevision(revision: ListedRevision): void;
  /** Called with what it changed, subject by subject. */
  onDifference(difference: Difference): void;
}

/**
 * Shows a revision of a county and what it changed. Throws NOT_FOUND where there is no such revision, or the county
 * holds nothing, and as `atCounty` does.
 */
export async function showRevision(
  asked: string,
  settings: Settings,
  number: number,
  { onRevision, onDifference }: ShowRevisionOptions,
): Promise<void> {
  await atCounty(asked, settings, ({ work }) =>
    work('revision', { number }, (told) => {
      if ('revision' in told) onRevision(told.revision);
      else onDifference(told.difference);
    }),
  );
}
