import type { OpenDataQuery } from '#gateway/pages/documents/generated-documents.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { OPEN_DATA } from './open-data-words.ts';

type County = NonNullable<NonNullable<OpenDataQuery['counties']>[number]>;

/** The licence of each county's data; that none is chosen is said, and that a county did not answer. */
export function licenceList(visit: Visit, counties: readonly County[]): MarkupContent {
  const { say } = visit;
  return html`<table class="table">
    <thead><tr><th scope="col">${say(OPEN_DATA.county)}</th><th scope="col">${say(OPEN_DATA.licence)}</th></tr></thead>
    <tbody>${counties.map((county) => html`<tr><th scope="row">${county.name}</th><td>${licenceOfCounty(visit, county)}</td></tr>`)}</tbody></table>`;
}

function licenceOfCounty(visit: Visit, { licence, coverage }: County): MarkupContent {
  if (!coverage) return missing(visit, 'SILENT');
  if (!licence) return visit.say(OPEN_DATA.noLicence);
  const called = visit.say(licence.name) || licence.code;
  return licence.url ? html`<a href="${licence.url}" rel="license">${called}</a>` : called;
}
