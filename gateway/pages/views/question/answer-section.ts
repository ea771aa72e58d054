import { verdictMark } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkHere, linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { limits } from '#schema/shared/limits.ts';
import { present } from '#schema/shared/present.ts';
import type { AnsweredQuestion, AnswerGroup, ShownGroup } from './answered-groups.ts';
import type { AskedAbout } from './asked-about.ts';
import { groupAnswer } from './group-answer.ts';
import { groupHeading } from './group-heading.ts';
import { QUESTION } from './question-words.ts';

/** The id of a group’s place on the page. */
export function answerAnchor({ number }: Pick<ShownGroup, 'number'>): string {
  return `svar-${number}`;
}

/** A group that gives an answer: the answer in words, how many give it, and each of them with what it stands on. */
export function answerSection(
  visit: Visit,
  shown: ShownGroup,
  about: AskedAbout,
  verdict: AnsweredQuestion['verdict'],
): MarkupContent {
  const { say } = visit;
  const { group, answers, left } = shown;
  const anchor = answerAnchor(shown);
  const { markup, words } = groupHeading(visit, group, about);
  const aspect = about.kind === 'aspect' ? about.id : undefined;
  return html`<section class="answer-group" aria-labelledby="${anchor}">
<div class="head"><h2 id="${anchor}">${markup}</h2>
<p class="quiet">${say(QUESTION.instruments(group.count ?? 0))}</p>
${about.kind === 'theme' ? null : settledMark(visit, group, verdict)}
${compareLink(visit, group)}</div>
<ul class="list">${answers.map((answer) => groupAnswer(visit, answer, aspect, words))}
${when(left > 0, () => moreLink(visit, shown))}</ul>
</section>`;
}

/** Leads to the whole of a group of which only the first are shown. */
export function moreLink(visit: Visit, { number, left }: ShownGroup): MarkupContent {
  return html`<li class="left"><a href="${linkHere(visit, { group: number, from: null })}">${visit.say(QUESTION.moreAnswers(left))}</a></li>`;
}

/** Whether those of a group are known to answer the same. Where the page says that nothing is compared, groups need not. */
function settledMark(
  visit: Visit,
  { settled, count }: AnswerGroup,
  verdict: AnsweredQuestion['verdict'],
): MarkupContent {
  const { say } = visit;
  const several = (count ?? 0) > 1;
  if (settled === true) return several ? html`<p>${verdictMark(visit, 'SAME')}</p>` : null;
  if (settled === false)
    return html`<p class="unsettled">${verdictMark(visit, 'UNDETERMINED')}<br>${say(several ? QUESTION.openTogether : QUESTION.open)}</p>`;
  return verdict === 'NOT_JUDGED' ? null : html`<p class="unsettled">${say(QUESTION.notCompared)}</p>`;
}

/** Leads to those of a group side by side, where there are several. */
function compareLink(visit: Visit, { answers }: AnswerGroup): MarkupContent {
  const ids = present(answers).map(({ instrument }) => instrument?.instrumentId ?? '');
  if (ids.length < 2) return null;
  const first = ids.slice(0, limits.idsPerComparison);
  const words = first.length < ids.length ? QUESTION.compareFirst : QUESTION.compare;
  return html`<p class="go-compare"><a href="${linkTo(visit, 'compare', { ids: first })}">${visit.say(words)}</a></p>`;
}
