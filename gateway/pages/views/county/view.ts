import { CountyDocument } from '#gateway/pages/documents/generated-documents.ts';
import { answeredCounties } from '#gateway/pages/parts/answered-counties.ts';
import { html } from '#gateway/pages/site/markup.ts';
import type { View } from '#gateway/pages/site/view.ts';
import { present } from '#schema/shared/present.ts';
import { appliesForm, applyingTo } from './applies-form.ts';
import { countyFacts, countyWays, knownGaps, whereToReport } from './county-head.ts';
import { countyNews, instrumentList, papersAndOrganisations } from './county-lists.ts';
import { COUNTY_PAGE } from './county-words.ts';
import { countyToShow } from './find-county.ts';

/** The tables that hold what the page shows, of the county alone. */
const TABLES = ['instruments', 'documents', 'organisations'];

const view: View = {
  async show(visit) {
    const found = await countyToShow(visit);
    const { told, variables } = found;
    const [applying, news] = await Promise.all([applyingTo(visit, told), countyNews(visit, told.code)]);
    return {
      title: told.name ?? told.code,
      lead: visit.say(COUNTY_PAGE.lead),
      body: html`${countyFacts(visit, told)}
        ${countyWays(visit, told)}
        <div class="beside">${instrumentList(visit, found)}${knownGaps(visit, told)}</div>
        ${appliesForm(visit, told, applying)}
        ${papersAndOrganisations(visit, found)}
        ${news}
        ${whereToReport(visit, told)}`,
      asked: { document: CountyDocument, variables },
      // The table of gaps is of all counties: it takes no choice of them.
      tables: [...TABLES.map((table) => ({ table, parameters: { counties: told.code } })), { table: 'county-gaps' }],
      counties: [
        ...answeredCounties([told]),
        ...present(applying?.counties).filter(({ county }) => county?.code !== told.code),
      ],
    };
  },
};
export default view;
