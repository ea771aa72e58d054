import { SearchDocument, type SearchQuery, SearchStartDocument } from '#gateway/pages/documents/generated-documents.ts';
import { answeredCounties } from '#gateway/pages/parts/answered-counties.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { PAGE_LABELS } from '#gateway/pages/site/site-words.ts';
import type { Shown, View } from '#gateway/pages/site/view.ts';
import { linkHere, linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { type AskedSearch, searchIn, variablesOf } from './asked-search.ts';
import { narrowForm } from './narrow-form.ts';
import { notWhollyRead } from './not-wholly-read.ts';
import { searchHit } from './search-hit.ts';
import { SEARCH } from './search-words.ts';

const view: View = {
  async show(visit) {
    const asked = searchIn(visit.search);
    return asked.text === '' ? beforeSearch(visit, asked) : found(visit, asked);
  },
};
export default view;

/** What is shown before anything is searched for. */
async function beforeSearch(visit: Visit, asked: AskedSearch): Promise<Shown> {
  const { say } = visit;
  const { counties } = await visit.ask(SearchStartDocument, {});
  const known = present(counties);
  return {
    title: say(PAGE_LABELS.search),
    lead: say(SEARCH.lead),
    body: html`${narrowForm(visit, asked, known)}<p class="quiet how">${say(SEARCH.how)}</p>`,
    counties: answeredCounties(known),
  };
}

async function found(visit: Visit, asked: AskedSearch): Promise<Shown> {
  const { say } = visit;
  const variables = variablesOf(asked);
  const { search, counties: searched } = await visit.ask(SearchDocument, variables);
  const hits = present(search?.nodes);
  const leftOut = present(search?.leftOut);
  const counties = present(search?.counties);
  const { text, counties: chosen, kinds, themes } = asked;
  return {
    title: `${say(SEARCH.titleFor)} ${visit.language === 'sv' ? '”' : '“'}${text}”`,
    lead: summary(visit, search),
    body: html`${narrowForm(visit, asked, present(counties.map(({ county }) => county)))}
      ${when(leftOut.length > 0, () => html`<p class="quiet how">${say(SEARCH.leftOut)}: ${leftOut.join(', ')}</p>`)}
      ${hits.length === 0 ? nothingFound(visit, asked) : html`<ol class="hits">${hits.map((hit) => searchHit(visit, hit))}</ol>`}
      ${notWhollyRead(visit, asked, searched)}
      ${steps(visit, asked, search?.pageInfo)}`,
    asked: { document: SearchDocument, variables },
    tables: [{ table: 'instruments', parameters: { text, counties: chosen, kinds, themes } }],
    counties,
  };
}

function summary({ say }: Visit, search: SearchQuery['search']): string {
  const count = search?.totalCount ?? 0;
  const counties = present(search?.counties).filter(({ status }) => status === 'ANSWERED');
  const names = counties.map(({ county }) => county?.name).join(', ');
  return `${count} ${say(count === 1 ? SEARCH.hit : SEARCH.hits)} · ${names}`;
}

function nothingFound(visit: Visit, { counties, kinds, themes }: AskedSearch): MarkupContent {
  const { say } = visit;
  const narrowed = counties.length + kinds.length + themes.length > 0;
  return html`<section class="nothing" aria-labelledby="nothing"><h2 id="nothing">${say(SEARCH.none)}</h2>
    <p>${say(SEARCH.noneLead)}</p>
    <ul>
      ${when(narrowed, () => html`<li><a href="${linkHere(visit, { counties: null, kinds: null, themes: null, after: null })}">${say(SEARCH.without)}</a></li>`)}
      <li>${say(SEARCH.fewer)}</li><li>${say(SEARCH.shorter)}</li>
      <li><a href="${linkTo(visit, 'codebook')}">${say(SEARCH.byCodebook)}</a></li>
    </ul></section>`;
}

/** Steps to what comes after, and back to the beginning. */
function steps(
  visit: Visit,
  { after }: AskedSearch,
  page: { hasNextPage: boolean | null; endCursor: string | null } | null | undefined,
): MarkupContent {
  const { say } = visit;
  const next = page?.hasNextPage ? page.endCursor : null;
  if (after === null && next === null) return null;
  return html`<p class="ways">
    ${when(after, () => html`<a href="${linkHere(visit, { after: null })}">${say(SEARCH.first)}</a>`)}
    ${when(next, (cursor) => html`<a href="${linkHere(visit, { after: cursor })}">${say(SEARCH.next)}</a>`)}</p>`;
}
