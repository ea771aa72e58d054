import type { CoverageOnDayQuery } from '#gateway/pages/documents/generated-documents.ts';
import { certaintyMark, markOf, missing } from '#gateway/pages/parts/marks.ts';
import { html, type Markup, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import type { Text } from '#schema/values/text.ts';
import type { CoverageSearch } from './coverage-search.ts';
import { COVERAGE, COVERAGE_STATUSES, PLACEMENTS } from './coverage-words.ts';
import { coveringAgreements, mostOfEach } from './covering-agreements.ts';
import { agesInWords, type NumberedArea, numberedAreas } from './numbered-areas.ts';

/** Whether the ages that are asked about are covered on the chosen day: a plain answer for each county. */
export function dayAnswers(visit: Visit, asked: CoverageSearch, { coverage }: CoverageOnDayQuery): Markup {
  const answers = present(coverage?.byCounty).map((answer) => ({ ...answer, areas: numberedAreas(answer.areas) }));
  const most = mostOfEach(answers.flatMap(({ areas }) => areas ?? []).length);
  return html`<section class="answers" aria-labelledby="answers"><h2 id="answers">${visit.say(questionOf(asked))}</h2>
    <dl>${answers.map(
      ({
        county,
        agreements,
        areas,
      }) => html`<div><dt><a href="${linkTo(visit, 'county', {}, county?.code)}">${county?.name}</a></dt>
        <dd>${areas ? answersOf(visit, asked, { areas, agreements, most }) : missing(visit, 'SILENT')}</dd></div>`,
    )}</dl></section>`;
}

function questionOf({ age, ages, placement, on }: CoverageSearch): Text {
  const { within } = PLACEMENTS[placement];
  if (age !== null)
    return {
      sv: `Omfattas en ${age}-åring${within.sv} ${on}?`,
      en: `Is a ${age}-year-old${within.en} covered on ${on}?`,
    };
  const years = agesInWords(ages);
  return {
    sv: `Omfattas den${within.sv || ' som är'} ${years} år ${on}?`.replace(', ', ' och är '),
    en: `Is someone aged ${years}${within.en} covered on ${on}?`,
  };
}

function answersOf(
  visit: Visit,
  { age }: CoverageSearch,
  { areas, agreements, most }: { areas: readonly NumberedArea[]; agreements: number | null; most: number },
): MarkupContent {
  const { say } = visit;
  if (agreements === 0) return html`<p><b>${say(COVERAGE.no)}.</b> ${say(COVERAGE.noAgreements)}</p>`;
  return areas.map(
    ({ ages, status, area }) => html`<div class="answer"><div>
      <p>${when(age === null, () => html`<b>${agesInWords(ages)} ${say(COVERAGE.years)}:</b> `)}${markOf(visit, { ...COVERAGE_STATUSES[status], word: inPlainWords({ status, area }) }, `coverage ${status}`)}
      ${when(area.certainty, (how) => certaintyMark(visit, how))}</p>
      <p>${say(area.explanation)}</p></div>
      ${status === 'GAP' ? null : html`<div>${coveringAgreements(visit, area, most)}</div>`}
    </div>`,
  );
}

/** Yes, no, or what stands between them. */
function inPlainWords({ status, area }: Pick<NumberedArea, 'status' | 'area'>): Text {
  if (status === 'GAP') return COVERAGE.no;
  if (status === 'UNDETERMINED') return COVERAGE.unsettled;
  if (area.certainty === 'CONFIRMED') return COVERAGE.yes;
  return area.certainty === 'CONDITIONAL' ? COVERAGE.ifAdopted : COVERAGE.perhaps;
}
