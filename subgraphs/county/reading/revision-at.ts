import sql, { empty } from 'sql-template-tag';
import type { Read } from '../store/database/read.ts';
import type { RevisionRow } from '../store/history/in-revision.ts';
import { rowsOf, timed } from './stored-rows.ts';

/** The revision that holds now, or held at a moment (ISO 8601); `null` before the first. */
export async function revisionAt(moment: string | null, read: Read): Promise<RevisionRow | null> {
  const [revision] = await read<RevisionRow>(sql`
    select ${rowsOf.revision} from revision
    where number > 0 ${moment === null ? empty : sql`and at <= ${moment}::timestamptz`}
    order by number desc limit 1`);
  return revision ? timed(revision) : null;
}
