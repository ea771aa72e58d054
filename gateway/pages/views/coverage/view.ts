import {
  CoverageOnDayDocument,
  CoverageOverTimeDocument,
  type CoverageOverTimeQuery,
} from '#gateway/pages/documents/generated-documents.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { textures } from '#gateway/pages/parts/time/textures.ts';
import { timeAxis } from '#gateway/pages/parts/time/time-axis.ts';
import { holds } from '#gateway/pages/parts/time/time-span.ts';
import { TIME } from '#gateway/pages/parts/time/time-words.ts';
import { unlessTooMany } from '#gateway/pages/parts/unless-too-many.ts';
import { html, type Markup, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { View } from '#gateway/pages/site/view.ts';
import { linkHere, linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { areaTable } from './area-table.ts';
import { countyPicture } from './county-picture.ts';
import { coverageForm } from './coverage-form.ts';
import { coverageLegend } from './coverage-legend.ts';
import { type CoverageSearch, coverageSearch } from './coverage-search.ts';
import { COVERAGE } from './coverage-words.ts';
import { MOST_TOLD } from './covering-agreements.ts';
import { dayAnswers } from './day-answers.ts';
import { type NumberedArea, numberedAreas } from './numbered-areas.ts';

/** Fields that the pictures of a page have together, and that one county may have: more would be neither seen nor read. */
const FIELDS = { page: 1_200, county: 200 };

type AnsweredOverTime = NonNullable<NonNullable<NonNullable<CoverageOverTimeQuery['coverage']>['byCounty']>[number]>;

const view: View = {
  async show(visit) {
    const { say } = visit;
    const asked = coverageSearch(visit);
    const { on, span, ages, age, placement } = asked;
    const counties = asked.counties.length > 0 ? asked.counties : null;
    const agesOnDay = age === null ? ages : { from: age, to: age };
    const shared = { placement, counties, most: MOST_TOLD };
    const onDay = { ...shared, ages: agesOnDay, on };
    const overAll = { ...shared, ages, ...span };
    const [day, whole] = await Promise.all([
      visit.ask(CoverageOnDayDocument, onDay),
      // Where the time has more agreements than are answered at once, the day is shown still.
      unlessTooMany(visit.ask(CoverageOverTimeDocument, overAll)),
    ]);
    const parameters = { ...span, 'ages.from': ages.from, 'ages.to': ages.to, placement, counties };
    return {
      title: say(COVERAGE.title),
      lead: say(COVERAGE.lead),
      body: html`${coverageForm(visit, asked, day)}
        ${dayAnswers(visit, asked, day)}
        <section class="over-time" aria-labelledby="over-time"><h2 id="over-time">${say(COVERAGE.picture)}</h2>
        ${whole ? overTime(visit, asked, whole) : html`<p class="said">${say(COVERAGE.tooLong)}</p>`}</section>`,
      asked: whole
        ? { document: CoverageOverTimeDocument, variables: overAll }
        : { document: CoverageOnDayDocument, variables: onDay },
      tables: [
        { table: 'coverage', parameters },
        { table: 'coverage-agreements', parameters },
      ],
      counties: (whole ?? day).coverage?.counties ?? null,
      scripts: ['day-line'],
    };
  },
};
export default view;

/** What is covered when, county by county, along one axis. */
function overTime(visit: Visit, asked: CoverageSearch, answer: CoverageOverTimeQuery): MarkupContent {
  const { span, on } = asked;
  const byCounty = present(answer.coverage?.byCounty);
  return html`${textures()}${coverageLegend(visit)}
    ${when(!holds(span, on), () => html`<p class="quiet">${visit.say(TIME.beside)}</p>`)}
    <div class="picture head"><span>${visit.say(COVERAGE.axis)}</span>${timeAxis(visit, span, on)}</div>
    ${byCounty.map((county) => countyOverTime(visit, asked, county, byCounty.length))}`;
}

function countyOverTime(
  visit: Visit,
  asked: CoverageSearch,
  { county, agreements, areas }: AnsweredOverTime,
  counties: number,
): Markup {
  const code = county?.code ?? '';
  const fields = numberedAreas(areas);
  const most = Math.min(FIELDS.county, Math.floor(FIELDS.page / counties));
  return html`<article aria-labelledby="county-${code}"><h3 id="county-${code}"><a href="${linkTo(visit, 'county', {}, code)}">${county?.name}</a></h3>
    ${when(agreements === 0, () => html`<p class="quiet">${visit.say(COVERAGE.noAgreements)}</p>`)}
    ${fields && fields.length > most ? tooMany(visit, code, fields.length, counties) : fieldsOf(visit, asked, { code, name: county?.name ?? null }, fields)}</article>`;
}

function fieldsOf(
  visit: Visit,
  asked: CoverageSearch,
  county: { code: string; name: string | null },
  fields: readonly NumberedArea[] | null,
): MarkupContent {
  if (!fields) return missing(visit, 'SILENT');
  return [countyPicture(visit, asked, county, fields), areaTable(visit, county, fields)];
}

/** Says that a county has more fields than can be drawn, and where they are: by itself, in a shorter time, in the table. */
function tooMany(visit: Visit, code: string, count: number, counties: number): Markup {
  const { say } = visit;
  const alone =
    counties > 1 ? html` <a href="${linkHere(visit, { counties: code })}">${say(COVERAGE.alone)}</a>` : null;
  return html`<p class="said">${count} ${say(COVERAGE.tooMany)}${alone}</p>`;
}
