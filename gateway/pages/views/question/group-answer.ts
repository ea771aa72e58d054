import { answerSource } from '#gateway/pages/parts/answer-source.ts';
import { answerValues } from '#gateway/pages/parts/answer-values.ts';
import { factAnchor } from '#gateway/pages/parts/fact-anchor.ts';
import { inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { instrumentName } from '#gateway/pages/parts/instrument-name.ts';
import { lackOf, missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { type GroupedAnswer, type GroupedValue, isMine } from './answered-groups.ts';
import { QUESTION } from './question-words.ts';

/** An instrument’s answer under the heading of its group; words that the heading says are not repeated. */
export function groupAnswer(
  visit: Visit,
  answer: GroupedAnswer,
  aspect: string | undefined,
  headed: string | null,
): MarkupContent {
  const values = present(answer.cell?.values);
  return html`<li class="${isMine(answer, visit.mine) ? 'answer of-mine' : 'answer'}">
${instrumentHead(visit, answer)}
${headed === null ? answerValues(visit, values, aspect, ALL) : html`<ul class="values">${values.map((value) => html`<li>${sourceOf(visit, value)}</li>`)}</ul>`}
${papersOf(visit, values)}</li>`;
}

/** More values than an instrument gives: on this page none is folded. */
const ALL = 1_000;

/** A value of which the heading says the words; one among others that is missing says so. */
function sourceOf(visit: Visit, value: GroupedValue): MarkupContent {
  const { statedAs } = value;
  return html`${when(lackOf(statedAs), (kind) => missing(visit, kind))}${answerSource(visit, value)}`;
}

/** The county and the title of an instrument, which leads to what it says. */
export function instrumentHead(visit: Visit, answer: GroupedAnswer): MarkupContent {
  const { instrument, cell } = answer;
  if (!instrument) return missing(visit, 'SILENT');
  const { instrumentId, county } = instrument;
  const [first] = present(cell?.values);
  const asKnownAt = visit.search.get('asKnownAt');
  const place = `${linkTo(visit, 'instrument', { asKnownAt }, instrumentId)}${first ? `#${factAnchor(first.factId)}` : ''}`;
  return html`<span class="county">${county?.name}${when(
    isMine(answer, visit.mine),
    () => html` <span class="my-mark">${visit.say(QUESTION.myCounty)}</span>`,
  )}</span>
<h3><a href="${place}">${instrumentName(visit, instrument)}</a></h3>`;
}

/** On paper, where no lines open: the documents that the lines are of. */
export function papersOf(visit: Visit, values: readonly GroupedValue[]): MarkupContent {
  const titles = new Set(
    present(values.flatMap(({ citations }) => present(citations).map((one) => one.documentTitle))),
  );
  if (titles.size === 0) return null;
  return html`<p class="papers">${visit.say(QUESTION.papers)}: ${inSwedish(visit, [...titles].join('; '))}</p>`;
}
