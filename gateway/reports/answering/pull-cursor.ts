import { z } from 'zod';
import { opaque, unopaque } from '#schema/keys/opaque.ts';
import { revisionPlace } from '#schema/questions/revision-question.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Places, StandingCounty } from './pulled-counties.ts';

const cursor = z.strictObject({
  /** The report that the cursor belongs to: a digest of what was asked. */
  of: z.string(),
  /** How far each county was read; a county that was silent stays where it was. */
  read: z.record(z.string().regex(/^[a-z0-9-]+$/), revisionPlace),
});

/** The cursor of a pull: each county that answered is read up to its revision, the others as far as they were before. */
export function encodePullCursor(digest: string, counties: readonly StandingCounty[], before: Places): string {
  const read = counties.flatMap(({ slug, revision }) => {
    const place = revision ? { number: revision.number, mark: revision.mark } : before[slug];
    return place ? [[slug, place] as const] : [];
  });
  return opaque({ of: digest, read: Object.fromEntries(read) });
}

/** Reads the cursor of the pull before. Throws INVALID_CURSOR where it is none, or one of another report. */
export function decodePullCursor(after: string, digest: string): Places {
  const result = cursor.safeParse(unopaque(after));
  const refused = (what: string) => new HubError('INVALID_CURSOR', `after: ${what}`, { argument: 'after' });
  if (!result.success) throw refused('not a cursor of a report; expected the one that the pull before gave');
  if (result.data.of !== digest)
    throw refused('this cursor belongs to another report; expected one of the same table with the same parameters');
  return result.data.read;
}
