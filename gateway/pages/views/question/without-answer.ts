import { answerValues } from '#gateway/pages/parts/answer-values.ts';
import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { inOwnWords } from '#gateway/pages/parts/in-swedish.ts';
import { type MissingKind, missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { silentAmong } from '#gateway/pages/site/silent-counties.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import type { Text } from '#schema/values/text.ts';
import { answerAnchor, moreLink } from './answer-section.ts';
import type { AnsweredQuestion, GroupedAnswer, GroupedValue, ShownGroup } from './answered-groups.ts';
import { instrumentHead, papersOf } from './group-answer.ts';
import { QUESTION, WITHOUT_ANSWER } from './question-words.ts';

/** Instruments without an answer, for one reason: which they are, and which lines were read. */
export function withoutAnswer(visit: Visit, shown: ShownGroup, kind: Exclude<MissingKind, 'SILENT'>): MarkupContent {
  const { say } = visit;
  const { group, answers, left } = shown;
  const anchor = answerAnchor(shown);
  return html`<section class="answer-group without" aria-labelledby="${anchor}">
<div class="head"><h2 id="${anchor}">${missing(visit, kind)}</h2>
<p class="quiet">${capital(say(QUESTION.instruments(group.count ?? 0)))}. ${say(WITHOUT_ANSWER[kind])}</p></div>
<ul class="columns">${answers.map((answer) => html`<li>${instrumentHead(visit, answer)}${kind === 'ILLEGIBLE' ? answerValues(visit, present(answer.cell?.values)) : whatWasRead(visit, answer)}</li>`)}
${when(left > 0, () => moreLink(visit, shown))}</ul>
</section>`;
}

/** Counties that did not answer: what they say is not known, which is something else than that they say nothing. */
export function unansweredCounties(visit: Visit, counties: AnsweredQuestion['counties']): MarkupContent {
  const { say } = visit;
  const silent = silentAmong(counties);
  return when(
    silent.length > 0,
    () => html`<section class="answer-group without" aria-labelledby="unanswered">
<div class="head"><h2 id="unanswered">${missing(visit, 'SILENT')}</h2><p class="quiet">${say(WITHOUT_ANSWER.SILENT)}</p></div>
<ul class="columns">${silent.map(({ county }) => html`<li><a href="${linkTo(visit, 'county', {}, county?.code ?? '')}">${county?.name}</a></li>`)}</ul>
</section>`,
  );
}

/** What was looked for, what is noted and which lines were read. */
function whatWasRead(visit: Visit, { cell }: GroupedAnswer): MarkupContent {
  const { say } = visit;
  const values = present(cell?.values);
  const lookedFor = present(values.map(lookedForBy));
  const notes = new Map(
    values.flatMap(({ reasoning, note }) => present([reasoning, note])).map((words) => [words.sv, words]),
  );
  const read = new Map(
    values
      .flatMap(({ citations }) => present(citations))
      .map((one) => [JSON.stringify([one.documentId, one.lineStart, one.lineEnd]), one]),
  );
  const worded = new Map(values.flatMap(({ inWords }) => present([inWords])).map((words) => [words.sv, words]));
  return html`${when(lookedFor.length > 0, () => html`<p>${lookedFor.map((words) => say(words)).join(', ')}</p>`)}
${[...worded.values()].map((words) => html`<p>${inOwnWords(visit, words)}</p>`)}
${[...notes.values()].map((words) => html`<p class="quiet">${inOwnWords(visit, words)}</p>`)}
${when(read.size > 0, () => html`<p class="quiet">${say(QUESTION.readFor)} ${citedLines(visit, [...read.values()], cell?.statedAs)}</p>`)}
${papersOf(visit, values)}`;
}

/** What a value says is not stated: a theme, or a matter in words. */
function lookedForBy({ value }: GroupedValue): Text | null {
  if (typeof value !== 'object' || value === null) return null;
  const { theme, matter } = value as { theme?: string; matter?: Text };
  return matter ?? codebook.themes.get(theme ?? '')?.name ?? null;
}
