import type { CoveredAreaFragment, CoveringFragment } from '#gateway/pages/documents/generated-documents.ts';
import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { inLineOrder } from '#gateway/pages/parts/in-line-order.ts';
import { instrumentName } from '#gateway/pages/parts/instrument-name.ts';
import { certaintyMark } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { COVERAGE } from './coverage-words.ts';

/** Agreements of an area that are told one by one, and asked for; the table of the reports has them all. */
export const MOST_TOLD = 5;

/** Agreements that are told one by one on a page: many counties of many agreements make more than anybody reads. */
const MOST_OF_PAGE = 1_000;

/** How many agreements each of so many areas may tell one by one, of those that cover it and of those that may. */
export function mostOfEach(areas: number): number {
  return Math.max(1, Math.min(MOST_TOLD, Math.floor(MOST_OF_PAGE / (2 * areas))));
}

/** Which agreements cover an area, and which may: each with how certain it is, why, and where it stands. */
export function coveringAgreements(
  visit: Visit,
  { covering, coveringCount, undetermined, undeterminedCount }: CoveredAreaFragment,
  most = MOST_TOLD,
): MarkupContent {
  const [sure, unsure] = [present(covering), present(undetermined)];
  if (sure.length + unsure.length === 0) return html`<p class="quiet">${visit.say(COVERAGE.nobody)}</p>`;
  return [
    agreementList(visit, COVERAGE.covers, { shown: sure.slice(0, most), count: coveringCount }),
    agreementList(visit, COVERAGE.may, { shown: unsure.slice(0, most), count: undeterminedCount }),
  ];
}

function agreementList(
  visit: Visit,
  heading: (typeof COVERAGE)['covers' | 'may'],
  { shown, count }: { shown: readonly CoveringFragment[]; count: number | null },
): MarkupContent {
  const { say } = visit;
  const left = (count ?? shown.length) - shown.length;
  return when(
    shown.length > 0,
    () => html`<ul class="agreements">${shown.map((agreement) => html`<li><small>${say(heading)}</small> ${agreementOf(visit, agreement)}</li>`)}
      ${when(left > 0, () => html`<li class="quiet">${left} ${say(COVERAGE.others)}</li>`)}</ul>`,
  );
}

function agreementOf(visit: Visit, agreement: CoveringFragment): MarkupContent {
  const { say } = visit;
  const { instrument, certainty, conditions, why, citations } = agreement;
  const asked = present(conditions).map((condition) => say(condition));
  return html`${when(
    instrument,
    (named) =>
      html`<a href="${linkTo(visit, 'instrument', {}, named.instrumentId)}">${instrumentName(visit, named)}</a>`,
  )} ${when(certainty, (how) => certaintyMark(visit, how))}
    <p class="why">${say(why)} ${when(asked.length > 0, () => html`${say(COVERAGE.onCondition)}: ${asked.join('; ')}.`)} ${citedLines(visit, inLineOrder(citations))}</p>`;
}
