import type { LogPlace } from '#schema/questions/changes-question.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { Change, Revision } from '#subgraphs/county/store/entities/index.ts';

/**
 * The first revision of which something is beyond a place in the county's log; that of the place itself where its revision
 * has lines after it. All revisions, where the place is none of this log or the log was never read.
 */
export async function revisionsSince(place: LogPlace | undefined, { em }: Known): Promise<number> {
  if (!place) return FIRST;
  const [position, mark] = place;
  const [line, next] = await em.find(
    Change,
    { position: { $gte: position } },
    { orderBy: { position: 'asc' }, limit: 2, disableIdentityMap: true },
  );
  if (line?.position !== position || line.mark !== mark) return FIRST;
  const [revision] = await em.find(
    Revision,
    { at: { $lte: line.at } },
    { orderBy: { number: 'desc' }, limit: 1, disableIdentityMap: true },
  );
  if (!revision) return FIRST;
  const whole = next?.at.getTime() !== line.at.getTime();
  return whole ? revision.number + 1 : revision.number;
}

/** Before every revision. */
const FIRST = Number.MIN_SAFE_INTEGER;
