import { CoverageOverTimeDocument, type CoverageOverTimeQuery } from '#gateway/pages/documents/generated-documents.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { textures } from '#gateway/pages/parts/time/textures.ts';
import { timeAxis } from '#gateway/pages/parts/time/time-axis.ts';
import { holds } from '#gateway/pages/parts/time/time-span.ts';
import { TIME } from '#gateway/pages/parts/time/time-words.ts';
import { html, type Markup, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { View } from '#gateway/pages/site/view.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { areaTable } from './area-table.ts';
import { countyPicture } from './county-picture.ts';
import { coverageForm } from './coverage-form.ts';
import { coverageLegend } from './coverage-legend.ts';
import { type CoverageSearch, coverageSearch } from './coverage-search.ts';
import { COVERAGE } from './coverage-words.ts';
import { dayAnswers } from './day-answers.ts';
import { numberedAreas } from './numbered-areas.ts';

/** Fields of a county that are drawn and told; more would be neither seen nor read. */
const MOST = 100;

type AnsweredOverTime = NonNullable<NonNullable<NonNullable<CoverageOverTimeQuery['overTime']>['byCounty']>[number]>;

const view: View = {
  async show(visit) {
    const { say } = visit;
    const asked = coverageSearch(visit);
    const { on, span, ages, age, placement } = asked;
    const counties = asked.counties.length > 0 ? asked.counties : null;
    const agesOnDay = age === null ? ages : { from: age, to: age };
    const variables = { ages, ...span, on, agesOnDay, placement, counties };
    const answer = await visit.ask(CoverageOverTimeDocument, variables);
    const parameters = { ...span, 'ages.from': ages.from, 'ages.to': ages.to, placement, counties };
    return {
      title: say(COVERAGE.title),
      lead: say(COVERAGE.lead),
      body: html`${coverageForm(visit, asked, answer)}
        ${dayAnswers(visit, asked, answer)}
        <section class="over-time" aria-labelledby="over-time"><h2 id="over-time">${say(COVERAGE.picture)}</h2>
        ${textures()}${coverageLegend(visit)}
        ${when(!holds(span, on), () => html`<p class="quiet">${say(TIME.beside)}</p>`)}
        <div class="picture head"><span>${say(COVERAGE.axis)}</span>${timeAxis(visit, span, on)}</div>
        ${present(answer.overTime?.byCounty).map((county) => countyOverTime(visit, asked, county))}</section>`,
      asked: { document: CoverageOverTimeDocument, variables },
      tables: [
        { table: 'coverage', parameters },
        { table: 'coverage-agreements', parameters },
      ],
      counties: answer.overTime?.counties ?? null,
      scripts: ['day-line'],
    };
  },
};
export default view;

function countyOverTime(visit: Visit, asked: CoverageSearch, { county, agreements, areas }: AnsweredOverTime): Markup {
  const code = county?.code ?? '';
  return html`<article aria-labelledby="county-${code}"><h3 id="county-${code}"><a href="${linkTo(visit, 'county', {}, code)}">${county?.name}</a></h3>
    ${fieldsOf(visit, asked, { code, name: county?.name ?? null }, { agreements, areas })}</article>`;
}

function fieldsOf(
  visit: Visit,
  asked: CoverageSearch,
  county: { code: string; name: string | null },
  { agreements, areas }: Pick<AnsweredOverTime, 'agreements' | 'areas'>,
): MarkupContent {
  const fields = numberedAreas(areas);
  if (!fields) return missing(visit, 'SILENT');
  const shown = fields.slice(0, MOST);
  return html`${when(agreements === 0, () => html`<p class="quiet">${visit.say(COVERAGE.noAgreements)}</p>`)}
    ${countyPicture(visit, asked, county, shown)}${areaTable(visit, county, shown)}
    ${when(fields.length > MOST, () => html`<p class="quiet">${MOST} / ${fields.length}. ${visit.say(COVERAGE.tooMany)}</p>`)}`;
}
