import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { groupAnchor } from './aspect-groups.ts';
import { HEAD, HISTORY, LINEAGE } from './told/instrument-words.ts';

/** The parts of the page, each a link to it. */
export function contentsList({ say }: Visit): MarkupContent {
  const parts = [
    ['laget', say(HEAD.standing)],
    ...codebook.groups.map((group) => [groupAnchor(group), say(group.name)]),
    ['slaktskap', say(LINEAGE.title)],
    ['historik', say(HISTORY.title)],
    ['hanvisa', say(HISTORY.cite)],
  ];
  return html`<nav class="contents" aria-label="${say(HEAD.contents)}"><ul>${parts.map(([anchor, name]) => html`<li><a href="#${anchor}">${name}</a></li>`)}</ul></nav>`;
}
