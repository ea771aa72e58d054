import { inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { newsLine, newsOf } from '#gateway/pages/parts/news.ts';
import { pageSteps } from '#gateway/pages/parts/page-steps.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { keyOf } from '#schema/keys/ids.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { COUNTY_PAGE } from './county-words.ts';
import type { FoundCounty } from './find-county.ts';

/** The instruments of the county, a hundred at a time, with how many there are of each kind. */
export function instrumentList(visit: Visit, { answer, page, told }: FoundCounty): MarkupContent {
  const { say } = visit;
  const own = present(answer.instruments?.nodes);
  const kinds = present(answer.instruments?.facets?.kinds).filter(({ count }) => count);
  const items = own.map(
    ({ id, kind, shortTitle, title }) =>
      html`<li><a href="${linkTo(visit, 'instrument', {}, id)}">${say(shortTitle) || inSwedish(visit, title?.wording ?? title?.text?.sv ?? keyOf(id))}</a> ${when(kind, (code) => html`<span class="quiet">${say(enumerations.InstrumentKind[code])}</span>`)}</li>`,
  );
  return html`<section aria-labelledby="instruments"><h2 id="instruments">${say(COUNTY_PAGE.listTitle)}</h2>
    ${when(kinds.length > 0, () => html`<p class="quiet">${kinds.map(({ name, count }) => `${capital(say(name))}: ${count}`).join(' · ')}</p>`)}
    ${told.status !== 'ANSWERED' ? html`<p>${missing(visit, 'SILENT')}</p>` : own.length === 0 ? html`<p>${say(COUNTY_PAGE.noInstruments)}</p>` : html`<ul class="titles">${items}</ul>`}
    ${pageSteps(visit, { page, more: answer.instruments?.pageInfo?.hasNextPage ?? false, before: say(COUNTY_PAGE.before), after: say(COUNTY_PAGE.after) })}
  </section>`;
}

/** The papers that were read or are mentioned, and the organisations that they name; of many the first hundred. */
export function papersAndOrganisations(visit: Visit, { answer }: FoundCounty): MarkupContent {
  const { say } = visit;
  const { documents, organisations } = answer;
  const papers = present(documents?.nodes).flatMap(({ document }) => document ?? []);
  const named = present(organisations?.nodes).flatMap(({ organisation }) => organisation ?? []);
  return html`${when(
    papers.length > 0,
    () => html`<section aria-labelledby="papers"><h2 id="papers">${say(COUNTY_PAGE.papers)}</h2>
      <ul class="titles">${papers.map(({ id, title, holding }) => html`<li><a href="${linkTo(visit, 'document', {}, id)}">${inSwedish(visit, title?.wording ?? title?.text?.sv ?? keyOf(id))}</a> ${when(holding, (code) => html`<span class="quiet">${say(enumerations.Holding[code])}</span>`)}</li>`)}</ul>
      ${restOf(visit, papers.length, documents?.totalCount, 'documents')}</section>`,
  )}
  ${when(
    named.length > 0,
    () => html`<section aria-labelledby="named"><h2 id="named">${say(COUNTY_PAGE.organisations)}</h2>
      <details class="more"><summary>${organisations?.totalCount ?? named.length}</summary>
      <ul class="names">${named.map(({ id, name }) => html`<li><a href="${linkTo(visit, 'organisation', {}, id)}">${inSwedish(visit, name)}</a></li>`)}</ul></details>
      ${restOf(visit, named.length, organisations?.totalCount, 'organisations')}</section>`,
  )}`;
}

/** That a list is not the whole; nothing where it is. */
function restOf({ say }: Visit, shown: number, total: number | null | undefined, table: string): MarkupContent {
  return when(
    (total ?? 0) > shown,
    () => html`<p class="quiet">${say(COUNTY_PAGE.allInTable)} ${total}; ${say(COUNTY_PAGE.restInTable)} ${table}.</p>`,
  );
}

/** Changes that the page tells. */
const TOLD = 5;

/** The latest changes of the county. */
export async function countyNews(visit: Visit, code: string): Promise<MarkupContent> {
  const { say } = visit;
  const { changes } = await newsOf(visit);
  const own = changes.filter(({ county }) => county.code === code).slice(0, TOLD);
  return html`<section aria-labelledby="news"><h2 id="news">${say(COUNTY_PAGE.news)}</h2>
    ${own.length === 0 ? html`<p>${say(COUNTY_PAGE.noNews)}</p>` : html`<ul class="news">${own.map((change) => html`<li>${newsLine(visit, change, change.at.slice(0, 10))}</li>`)}</ul>`}
    <p class="ways"><a href="${linkTo(visit, 'changes', { counties: code })}">${say(COUNTY_PAGE.allNews)}</a></p></section>`;
}
