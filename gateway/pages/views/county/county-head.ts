import { inOwnWords } from '#gateway/pages/parts/in-swedish.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkHere, linkTo, MINE, type Visit } from '#gateway/pages/site/visit.ts';
import { errorPlaceLink, errorPlaceWritten } from '#schema/shared/error-place.ts';
import { present } from '#schema/shared/present.ts';
import { COUNTY_PAGE } from './county-words.ts';
import type { ToldCounty } from './find-county.ts';

/** What the county is, and how much of it the hub has; what only the county could say is marked while it is silent. */
export function countyFacts(visit: Visit, told: ToldCounty): MarkupContent {
  const { say } = visit;
  const { region, municipalities, coverage, licence } = told;
  const silent = missing(visit, 'SILENT');
  const isSilent = told.status !== 'ANSWERED';
  const numbers = [
    [COUNTY_PAGE.instruments, coverage?.instruments],
    [COUNTY_PAGE.documents, coverage?.documentsHeld],
    [COUNTY_PAGE.textsHeld, coverage?.textsHeld],
    [COUNTY_PAGE.notWhole, coverage?.textsNotWhollyRead],
    [COUNTY_PAGE.texts, coverage?.agreementTextsHeld],
  ] as const;
  return html`<dl class="pairs county-facts">
    <dt>${say(COUNTY_PAGE.region)}</dt><dd>${region ? html`<a href="${linkTo(visit, 'organisation', {}, region.id)}">${region.name}</a>` : silent}</dd>
    <dt>${say(COUNTY_PAGE.municipalities)}</dt><dd>${present(municipalities).length}</dd>
    ${numbers.map(([name, count]) => html`<dt>${say(name)}</dt><dd>${count ?? silent}</dd>`)}
    <dt>${say(COUNTY_PAGE.updated)}</dt><dd class="date">${coverage?.updatedAt ? coverage.updatedAt.slice(0, 10) : silent}</dd>
    <dt>${say(COUNTY_PAGE.licence)}</dt><dd>${licence ? html`<a href="${licence.url}">${inOwnWords(visit, licence.name)}</a>` : isSilent ? silent : missing(visit, 'NOT_STATED')}</dd>
  </dl>`;
}

/** Where one can go on with the county. */
export function countyWays(visit: Visit, { code }: ToldCounty): MarkupContent {
  const { say, mine } = visit;
  return html`<ul class="ways">
    <li>${mine === code ? html`<b>${say(COUNTY_PAGE.isMine)}</b>` : html`<a href="${linkHere(visit, { [MINE]: code })}">${say(COUNTY_PAGE.mine)}</a>`}</li>
    <li><a href="${linkTo(visit, 'compare', { counties: code })}">${say(COUNTY_PAGE.compareOwn)}</a></li>
    <li><a href="${linkTo({ ...visit, mine: code }, 'compare')}">${say(COUNTY_PAGE.compareAll)}</a></li>
    <li><a href="${linkTo(visit, 'timeline', { counties: code })}">${say(COUNTY_PAGE.heldWhen)}</a></li>
    <li><a href="${linkTo(visit, 'coverage', { counties: code })}">${say(COUNTY_PAGE.covered)}</a></li>
  </ul>`;
}

/** What the hub knows to be missing of the county. */
export function knownGaps(visit: Visit, { coverage }: ToldCounty): MarkupContent {
  const { say } = visit;
  const gaps = present(coverage?.knownGaps);
  return html`<section aria-labelledby="gaps"><h2 id="gaps">${say(COUNTY_PAGE.gaps)}</h2>
    ${coverage === null ? html`<p>${missing(visit, 'SILENT')}</p>` : gaps.length === 0 ? html`<p>${say(COUNTY_PAGE.noGaps)}</p>` : html`<ul class="gaps">${gaps.map((gap) => html`<li>${inOwnWords(visit, gap)}</li>`)}</ul>`}
  </section>`;
}

/** Where errors in the county’s facts are reported; nothing where the county names no place. */
export function whereToReport({ say }: Visit, { errorReports }: ToldCounty): MarkupContent {
  return when(
    errorPlaceWritten(errorReports),
    (words) => html`<section aria-labelledby="report"><h2 id="report">${say(COUNTY_PAGE.report)}</h2>
      <p>${say(COUNTY_PAGE.reportLead)} <a href="${errorPlaceLink(errorReports)}">${words}</a></p></section>`,
  );
}
