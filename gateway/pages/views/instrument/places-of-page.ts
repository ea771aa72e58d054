import { contentsOf } from '#gateway/pages/parts/contents.ts';
import type { MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { groupPlace } from './aspect-groups.ts';
import { HEAD, HISTORY, LINEAGE } from './told/instrument-words.ts';

/** The parts of the page, each a link to it. */
export function placesOfPage(visit: Visit): MarkupContent {
  const { say } = visit;
  return contentsOf(visit, [
    { id: 'laget', name: say(HEAD.standing) },
    ...codebook.groups.map((group) => ({ id: groupPlace(group), name: say(group.name) })),
    { id: 'slaktskap', name: say(LINEAGE.title) },
    { id: 'historik', name: say(HISTORY.title) },
    { id: 'hanvisa', name: say(HISTORY.cite) },
  ]);
}
