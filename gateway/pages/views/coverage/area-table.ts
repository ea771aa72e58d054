import { certaintyMark, markOf } from '#gateway/pages/parts/marks.ts';
import { html, type Markup, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { COVERAGE, COVERAGE_STATUSES } from './coverage-words.ts';
import { coveringAgreements } from './covering-agreements.ts';
import { agesInWords, fieldId, type NumberedArea } from './numbered-areas.ts';

/** The fields of a county's picture in words: what each is, by which agreements, why, and where it stands. */
export function areaTable(
  visit: Visit,
  county: { code: string; name: string | null },
  areas: readonly NumberedArea[],
): Markup {
  const { say } = visit;
  return html`<details class="fold fields"><summary>${say(COVERAGE.asTable)} (${areas.length})</summary>
    <div class="scroll"><table class="table"><caption>${say(COVERAGE.pictureOf)}: ${county.name}</caption>
    <thead><tr><th scope="col">${say(COVERAGE.number)}</th><th scope="col">${say(COVERAGE.ages)}</th><th scope="col">${say(COVERAGE.days)}</th><th scope="col">${say(COVERAGE.answer)}</th><th scope="col">${say(COVERAGE.why)}</th></tr></thead>
    <tbody>${areas.map((area) => rowOf(visit, county.code, area))}</tbody></table></div></details>`;
}

function rowOf(visit: Visit, county: string, { number, ages, from, to, status, area }: NumberedArea): Markup {
  const { say } = visit;
  return html`<tr id="${fieldId(county, number)}" tabindex="-1"><th scope="row">${number}</th>
    <td>${agesInWords(ages)} ${say(COVERAGE.years)}</td>
    <td><span class="date">${from}</span> – <span class="date">${to}</span></td>
    <td>${markOf(visit, COVERAGE_STATUSES[status], `coverage ${status}`)} ${when(area.certainty, (how) => certaintyMark(visit, how))}</td>
    <td><p>${say(area.explanation)}</p>${status === 'GAP' ? null : coveringAgreements(visit, area)}</td></tr>`;
}
