import { z } from 'zod';
import { opaque, unopaque } from '#schema/keys/opaque.ts';
import { revisionPlace } from '#schema/questions/revision-question.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { StandingCounty } from './pulled-counties.ts';

/** Where a page begins, and of which revisions all pages are. */
const pageCursor = z.strictObject({
  /** The report that it belongs to: a digest of what was asked. */
  of: z.string(),
  /** The revisions of the counties that answered the first page, by slug; the others are in no page. */
  revisions: z.record(z.string(), revisionPlace.extend({ at: z.iso.datetime() })),
  from: z.unknown(),
});

export type PageCursor = z.output<typeof pageCursor>;

/** The cursor of the page after one; `null` where there is none. */
export function encodePageCursor(digest: string, counties: readonly StandingCounty[], from: unknown): string | null {
  if (from === null) return null;
  const revisions = counties.flatMap(({ slug, revision }) => (revision ? [[slug, revision] as const] : []));
  return opaque({ of: digest, revisions: Object.fromEntries(revisions), from });
}

/** Reads the cursor of a page. Throws INVALID_CURSOR where it is none, or one of another report. */
export function decodePageCursor(page: string, digest: string, place: z.ZodType = z.never()): PageCursor {
  const result = pageCursor.safeParse(unopaque(page));
  if (!result.success || !place.safeParse(result.data.from).success)
    throw refusedPage('not the cursor of a page; expected the one that the page before gave');
  if (result.data.of !== digest)
    throw refusedPage('this cursor belongs to another report; expected one of the same table with the same parameters');
  return result.data;
}

/**
 * The counties as they stood when the first page was read, so that all pages are of the same revisions. Throws
 * INVALID_CURSOR where a county’s history has been replaced meanwhile.
 */
export function asOfFirstPage(counties: readonly StandingCounty[], { revisions }: PageCursor): StandingCounty[] {
  return counties.map((county) => {
    const then = revisions[county.slug];
    if (county.status !== 'ANSWERED' || !then) return { ...county, revision: null };
    if (county.restarted)
      throw refusedPage(`the data of ${county.name} was replaced meanwhile; begin with the first page`);
    return { ...county, revision: then, restarted: false };
  });
}

function refusedPage(what: string): HubError {
  return new HubError('INVALID_CURSOR', `page: ${what}`, { argument: 'page' });
}
