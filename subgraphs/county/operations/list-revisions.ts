import type { Settings } from '#schema/settings/settings.ts';
import { Revision } from '../store/entities/index.ts';
import type { RevisionRow } from '../store/history/in-revision.ts';
import { withCountyData } from './with-county-database.ts';

/** A change of a county's data as a whole, as its history lists it. */
export type ListedRevision = Pick<RevisionRow, 'number' | 'at' | 'origin' | 'message'>;

/**
 * Lists the revisions of a county, the latest first, and at most `last` of them. Throws NOT_FOUND for a county that holds nothing, and as
 * opening the database does.
 */
export function listRevisions(asked: string, settings: Settings, last: number): Promise<ListedRevision[]> {
  return withCountyData(asked, settings, async ({ database }) => {
    const rows = await database.em
      .fork()
      .find(Revision, { number: { $gt: 0 } }, { orderBy: { number: 'desc' }, limit: last });
    return rows.map(listed);
  });
}

/** What a list shows of a revision. */
export function listed({ number, at, origin, message }: RevisionRow): ListedRevision {
  return { number, at, origin, message };
}
