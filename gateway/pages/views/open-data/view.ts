import { OpenDataDocument } from '#gateway/pages/documents/generated-documents.ts';
import { answeredCounties } from '#gateway/pages/parts/answered-counties.ts';
import { contentsOf } from '#gateway/pages/parts/contents.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { PAGE_LABELS } from '#gateway/pages/site/site-words.ts';
import type { View } from '#gateway/pages/site/view.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { CATALOGUE, CHANGES_FEED, ENDPOINT, GRAPHIQL, OPEN_API, REPORTS } from '#schema/shared/endpoint.ts';
import { present } from '#schema/shared/present.ts';
import { licenceList } from './licence-list.ts';
import { OPEN_DATA } from './open-data-words.ts';
import { recipesFor } from './recipes.ts';
import { tableList } from './table-list.ts';

/** Counties that the recipes choose. */
const CHOSEN_COUNTIES = 2;

/** The parts of the page, in their order: the id and the name of each. */
const PARTS = ['tables', 'recipes', 'queries', 'follow', 'licence', 'cite'] as const;

const view: View = {
  async show(visit) {
    const { say, address, base, language } = visit;
    const { counties: answered } = await visit.ask(OpenDataDocument, {});
    const counties = present(answered);
    const codes = counties.slice(0, CHOSEN_COUNTIES).map(({ code }) => code);
    const bodies: Readonly<Record<(typeof PARTS)[number], MarkupContent>> = {
      tables: html`<p>${say(OPEN_DATA.tablesLead)}</p><p>${say(OPEN_DATA.choose)}</p>
        <p><a href="${`${base}${REPORTS}?lang=${language}`}">${say(OPEN_DATA.allTables)}</a></p>${await tableList(visit)}`,
      recipes: html`<p>${say(OPEN_DATA.recipesLead)}</p><p>${say(OPEN_DATA.notRun)}</p>
        ${recipesFor(address, codes).map(({ tool, id, code }) => html`<h3 id="${id}">${tool}</h3><pre><code>${code}</code></pre>`)}`,
      queries: html`<ul><li><a href="${`${base}${GRAPHIQL}`}">${say(OPEN_DATA.graphiql)}</a></li>
        <li>${say(OPEN_DATA.endpoint)}: <code>${address}${ENDPOINT}</code></li>
        <li><a href="${`${base}${OPEN_API}`}">${say(OPEN_DATA.openApi)}</a></li></ul>`,
      follow: html`<ul><li><a href="${`${base}${CHANGES_FEED}?lang=${language}`}">${say(OPEN_DATA.feed)}</a></li>
        <li>${catalogue(visit)}</li><li>${say(OPEN_DATA.whole)}</li></ul>`,
      licence: html`<p>${say(OPEN_DATA.licenceLead)}</p>${licenceList(visit, counties)}`,
      cite: html`<p>${say(OPEN_DATA.citeLead)}</p><p class="said">${say(OPEN_DATA.citeForm)}</p><p>${say(OPEN_DATA.citeFact)}</p>`,
    };
    return {
      title: say(PAGE_LABELS['open-data']),
      lead: say(OPEN_DATA.lead),
      body: html`${contentsOf(
        visit,
        PARTS.map((id) => ({ id, name: say(OPEN_DATA[id]) })),
      )}
        ${PARTS.map((id) => html`<section class="data" aria-labelledby="${id}"><h2 id="${id}">${say(OPEN_DATA[id])}</h2>${bodies[id]}</section>`)}`,
      asked: { document: OpenDataDocument, variables: {} },
      tables: [{ table: 'facts' }],
      counties: answeredCounties(counties),
    };
  },
};
export default view;

/** Where portals harvest the hub; why not, where nobody is named who publishes it. */
function catalogue({ say, base, publisher }: Visit): MarkupContent {
  if (!publisher.name || !publisher.type) return say(OPEN_DATA.noCatalogue);
  return html`<a href="${`${base}${CATALOGUE}`}">${say(OPEN_DATA.catalogue)}</a>`;
}
