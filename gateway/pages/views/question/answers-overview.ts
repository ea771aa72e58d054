import { inOwnWords } from '#gateway/pages/parts/in-swedish.ts';
import { lackOf, missing, verdictMark } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkHere, linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { limits } from '#schema/shared/limits.ts';
import { present } from '#schema/shared/present.ts';
import { answerAnchor } from './answer-section.ts';
import { type AnsweredQuestion, type AnswerGroup, givesAnswer, isMine, type ShownPart } from './answered-groups.ts';
import { QUESTION } from './question-words.ts';

/** What all answers come to: a line as long as all of them, how many say what, and the verdicts. */
export function answersOverview(visit: Visit, answered: AnsweredQuestion, part: ShownPart): MarkupContent {
  const { say } = visit;
  const groups = present(answered.groups);
  const { verdict, amongStated, explanation } = answered;
  return html`<div class="overview">
${shares(groups)}
<ul class="answer-tally" aria-label="${say(QUESTION.counts)}">${tallies(visit, answered, part)}</ul>
<dl class="verdicts">
${when(verdict, (judged) => html`<div><dt>${say(QUESTION.all)}</dt><dd>${verdictMark(visit, judged)}</dd></div>`)}
${when(amongStated, (judged) => html`<div><dt>${say(QUESTION.among)}</dt><dd>${verdictMark(visit, judged)}</dd></div>`)}
</dl>
<p class="quiet">${inOwnWords(visit, explanation)}</p>
<p class="ways">${compareSaying(visit, groups)}</p>
${sameAsMine(visit, groups)}
</div>`;
}

/** How many say something, and how many do not, each for one reason; those on the page are a click away. */
function tallies(visit: Visit, { counts, groups }: AnsweredQuestion, part: ShownPart): MarkupContent {
  const { say } = visit;
  const { stated, inferred } = counts ?? {};
  const some = (stated ?? 0) + (inferred ?? 0);
  const saying = html`<li><b>${some}</b> ${say(QUESTION.said)}${inferred ? html`, ${say(QUESTION.inferred(inferred))}` : null}</li>`;
  const lacking = present(groups).map((group, place) => {
    const lack = lackOf(group.statedAs);
    if (lack === null) return null;
    const number = place + 1;
    const here = part.groups.some((shown) => shown.number === number);
    const href = here ? `#${answerAnchor({ number })}` : linkHere(visit, { group: number, from: null });
    return html`<li><b>${group.count}</b> <a href="${href}">${missing(visit, lack)}</a></li>`;
  });
  return [saying, ...lacking];
}

/** A line parted as the instruments are: each answer a piece, and what is missing paler. It shows what the words beside it say. */
function shares(groups: readonly AnswerGroup[]): MarkupContent {
  const all = groups.reduce((sum, { count }) => sum + (count ?? 0), 0);
  let from = 0;
  const pieces = groups.map((group) => {
    const width = (100 * (group.count ?? 0)) / all;
    const piece = html`<rect class="${givesAnswer(group) ? 'saying' : 'saying-nothing'}" x="${percent(from)}" width="${percent(width)}" height="10"/>`;
    from += width;
    return piece;
  });
  return all > 0 ? html`<svg class="shares" width="100%" height="10" aria-hidden="true">${pieces}</svg>` : null;
}

function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}

/** Leads to those that say something side by side. */
function compareSaying(visit: Visit, groups: readonly AnswerGroup[]): MarkupContent {
  const ids = idsOf(groups.filter(givesAnswer)).slice(0, limits.idsPerComparison);
  if (ids.length < 2) return null;
  return html`<a href="${linkTo(visit, 'compare', { ids })}">${visit.say(QUESTION.compareSaying)}</a>`;
}

/** The groups that the visitor’s own county is in, with how many others answer the same. */
function sameAsMine(visit: Visit, groups: readonly AnswerGroup[]): MarkupContent {
  const { say, mine } = visit;
  if (mine === null) return null;
  const own = groups
    .map((group, place) => ({ group, number: place + 1 }))
    .filter(({ group }) => givesAnswer(group) && present(group.answers).some((answer) => isMine(answer, mine)));
  if (own.length === 0) return html`<p class="as-mine">${say(QUESTION.mineSilent)}</p>`;
  return html`<div class="as-mine"><p><b>${say(QUESTION.sameAsMine)}</b></p><ul class="ways">${own.map(
    ({ group, number }) => sameAnswer(visit, group, number),
  )}</ul></div>`;
}

/** Of one of those groups: which instrument of the own county it is, and a link to all of them side by side. */
function sameAnswer(visit: Visit, group: AnswerGroup, number: number): MarkupContent {
  const { say, mine } = visit;
  const [first] = present(group.answers).filter((answer) => isMine(answer, mine));
  const title = inOwnWords(visit, first?.instrument?.shortTitle) || first?.instrument?.title;
  const others = (group.count ?? 1) - 1;
  const ids = idsOf([group]);
  const mineFirst = [first?.instrument?.instrumentId ?? '', ...ids].slice(0, limits.idsPerComparison);
  const alike =
    group.settled === true && others > 0
      ? html`<a href="${linkTo(visit, 'compare', { ids: [...new Set(mineFirst)] })}">${say(QUESTION.others(others))}</a>`
      : say(group.settled === true ? QUESTION.alone : QUESTION.notCompared);
  return html`<li><a href="#${answerAnchor({ number })}">${title}</a>: ${alike}</li>`;
}

function idsOf(groups: readonly AnswerGroup[]): string[] {
  return present(groups.flatMap(({ answers }) => present(answers).map(({ instrument }) => instrument?.instrumentId)));
}
