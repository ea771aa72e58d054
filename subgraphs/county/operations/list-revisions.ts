import type { Settings } from '#schema/settings/settings.ts';
import { atCounty } from './at-county.ts';
import type { ListedRevision } from './work/tell-history.ts';

export type { ListedRevision } from './work/tell-history.ts';

/**
 * Lists the revisions of a county, the latest first, and at most `last` of them. Throws NOT_FOUND for a county that holds nothing, and as
 * `atCounty` does.
 */
export function listRevisions(asked: string, settings: Settings, last: number): Promise<ListedRevision[]> {
  return atCounty(asked, settings, ({ work }) => work('history', { last }));
}
