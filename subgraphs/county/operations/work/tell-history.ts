import { HubError } from '#schema/shared/errors.ts';
import { Revision } from '#subgraphs/county/store/entities/index.ts';
import { differencesOf } from '#subgraphs/county/store/history/differences.ts';
import type { RevisionRow } from '#subgraphs/county/store/history/in-revision.ts';
import type { Difference } from '#subgraphs/county/store/history/subject-difference.ts';
import { onHeldData } from './open-county.ts';

/** A change of a county's data as a whole, as its history lists it. */
export interface ListedRevision extends Pick<RevisionRow, 'number' | 'origin' | 'message'> {
  /** ISO 8601 */
  at: string;
}

/** What is told of a revision: which it is, and then what it changed, subject by subject. */
export type ToldOfRevision = { revision: ListedRevision } | { difference: Difference };

/** The revisions of a county, the latest first, and at most `last` of them. */
export const tellHistory = onHeldData<{ last: number }, ListedRevision[]>(async ({ database }, { last }) => {
  const rows = await database.em
    .fork()
    .find(Revision, { number: { $gt: 0 } }, { orderBy: { number: 'desc' }, limit: last });
  return rows.map(listed);
});

/** Tells of a revision of a county and what it changed. Throws NOT_FOUND where there is no such revision. */
export const tellRevision = onHeldData<{ number: number }, null, ToldOfRevision>(
  async ({ slug, database }, { number }, tell) => {
    const em = database.em.fork();
    const revision = await em.findOne(Revision, { number });
    if (!revision) throw new HubError('NOT_FOUND', `${slug} has no revision ${number}`);
    tell({ revision: listed(revision) });
    for await (const difference of differencesOf(em, revision)) tell({ difference });
    return null;
  },
);

function listed({ number, at, origin, message }: RevisionRow): ListedRevision {
  return { number, at: at.toISOString(), origin, message };
}
