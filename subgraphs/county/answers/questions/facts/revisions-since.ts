import sql from 'sql-template-tag';
import type { LogPlace } from '#schema/questions/changes-question.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';

/**
 * The first revision of which something is beyond a place in the county's log; that of the place itself where its revision
 * has lines after it. All revisions, where the place is none of this log or the log was never read.
 */
export async function revisionsSince(place: LogPlace | undefined, { read }: Known): Promise<number> {
  if (!place) return FIRST;
  const [position, mark] = place;
  const [line, next] = await read<{ position: number; mark: string; at: Date | string }>(
    sql`select position, mark, at from change where position >= ${position} order by position limit 2`,
  );
  if (line?.position !== position || line.mark !== mark) return FIRST;
  const [revision] = await read<{ number: number }>(
    sql`select number from revision where at <= ${line.at}::timestamptz order by number desc limit 1`,
  );
  if (!revision) return FIRST;
  const whole = !next || new Date(next.at).getTime() !== new Date(line.at).getTime();
  return whole ? revision.number + 1 : revision.number;
}

/** Before every revision. */
const FIRST = Number.MIN_SAFE_INTEGER;
