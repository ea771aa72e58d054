import type { InstrumentsToAddQuery } from '#gateway/pages/documents/generated-documents.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkHere, linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { limits } from '#schema/shared/limits.ts';
import { present } from '#schema/shared/present.ts';
import { linkToIds } from './column-heads.ts';
import { COMPARE } from './compare-words.ts';

/** The way to instruments that can be added, which are asked for only then. */
export function wayToAdd(visit: Visit, shown: readonly string[]): MarkupContent {
  if (shown.length >= limits.idsPerComparison) return null;
  return html`<p class="add"><a href="${linkHere(visit, { add: true })}"><span aria-hidden="true">+</span> ${visit.say(COMPARE.add)}</a></p>`;
}

/** Instruments that can be put beside those that are shown, county by county. */
export function addColumns(
  visit: Visit,
  { instruments }: InstrumentsToAddQuery,
  shown: readonly string[],
): MarkupContent {
  const { say } = visit;
  const nodes = present(instruments?.nodes);
  const others = nodes.filter(({ id }) => !shown.includes(id));
  if (others.length === 0 || shown.length >= limits.idsPerComparison) return null;
  const byCounty = Map.groupBy(others, ({ county }) => county?.name ?? '');
  const more = (instruments?.totalCount ?? 0) > nodes.length;
  return html`<section class="add"><h2>${say(COMPARE.add)}</h2>
    <p class="quiet">${say(COMPARE.addLead)} ${when(more, () => html`${say(COMPARE.addMore)} <a href="${linkTo(visit, 'search')}">${say(COMPARE.addSearch)}</a>`)}</p>
    ${[...byCounty].map(
      ([county, own]) =>
        html`<p class="county">${county}</p><ul class="ways">${own.map(
          ({ id, shortTitle, title }) =>
            html`<li><a href="${linkToIds(visit, [...shown, id])}"><span aria-hidden="true">+</span> ${say(shortTitle) || say(title?.text) || id}</a></li>`,
        )}</ul>`,
    )}</section>`;
}
