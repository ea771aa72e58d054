import type { Settings } from '#schema/settings/settings.ts';
import { HubError } from '#schema/shared/errors.ts';
import { Revision } from '../store/entities/index.ts';
import { differencesOf } from '../store/history/differences.ts';
import type { Difference } from '../store/history/subject-difference.ts';
import { type ListedRevision, listed } from './list-revisions.ts';
import { withCountyData } from './with-county-database.ts';

export type { Difference, FactDifference } from '../store/history/subject-difference.ts';

export interface ShowRevisionOptions {
  /** Called first, with the revision. */
  onRevision(revision: ListedRevision): void;
  /** Called with what it changed, subject by subject. */
  onDifference(difference: Difference): void;
}

/**
 * Shows a revision of a county and what it changed. Throws NOT_FOUND where there is no such revision, or the county
 * holds nothing, and as opening the database does.
 */
export function showRevision(
  asked: string,
  settings: Settings,
  number: number,
  { onRevision, onDifference }: ShowRevisionOptions,
): Promise<void> {
  return withCountyData(asked, settings, async ({ slug, database }) => {
    const em = database.em.fork();
    const revision = await em.findOne(Revision, { number });
    if (!revision) throw new HubError('NOT_FOUND', `${slug} has no revision ${number}`);
    onRevision(listed(revision));
    for await (const difference of differencesOf(em, revision)) onDifference(difference);
  });
}
