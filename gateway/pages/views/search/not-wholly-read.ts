import type { SearchQuery } from '#gateway/pages/documents/generated-documents.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import type { AskedSearch } from './asked-search.ts';
import { SEARCH } from './search-words.ts';

/** That the counties searched have papers that were not wholly read, so that what is not found may stand there; else nothing. */
export function notWhollyRead(
  visit: Visit,
  { counties: chosen }: AskedSearch,
  counties: SearchQuery['counties'],
): MarkupContent {
  const lacking = present(counties).filter(
    ({ code, coverage }) => (coverage?.textsNotWhollyRead ?? 0) > 0 && (chosen.length === 0 || chosen.includes(code)),
  );
  const count = lacking.reduce((sum, { coverage }) => sum + (coverage?.textsNotWhollyRead ?? 0), 0);
  return when(count > 0, () => {
    const where = lacking.map(({ code, name }) => html`<a href="${linkTo(visit, 'county', {}, code)}">${name}</a> `);
    return html`<p class="quiet how">${count} ${visit.say(count === 1 ? SEARCH.lacksOne : SEARCH.lacksSome)} ${where}</p>`;
  });
}
