import type { AnsweredCountyFragment } from '#gateway/pages/documents/generated-documents.ts';
import { checkFields, hiddenFields } from '#gateway/pages/parts/form-fields.ts';
import { verdictMark } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, MINE, type Visit } from '#gateway/pages/site/visit.ts';
import type { Text } from '#schema/values/text.ts';
import type { CountedQuestion, countedQuestions } from './counted-questions.ts';
import { ALL_QUESTIONS } from './questions-words.ts';

/** All questions, group by group, with a way to count some counties alone. */
export function questionList(
  visit: Visit,
  { groups, themes }: ReturnType<typeof countedQuestions>,
  counties: readonly AnsweredCountyFragment[],
  chosen: readonly string[],
): MarkupContent {
  const { say } = visit;
  const uncounted = groups.every(({ questions }) => questions.every(({ count }) => count === null));
  return html`<nav class="question-groups" aria-label="${say(ALL_QUESTIONS.jump)}"><ul>
${groups.map(({ id, name }) => html`<li><a href="#${anchorOf(id)}">${say(name)}</a></li>`)}
<li><a href="#${anchorOf('themes')}">${say(ALL_QUESTIONS.themes)}</a></li>
</ul></nav>
${narrowForm(visit, counties, chosen)}
${when(uncounted, () => html`<p class="quiet">${say(ALL_QUESTIONS.notCounted)}</p>`)}
${groups.map(
  ({
    id,
    name,
    questions,
  }) => html`<section aria-labelledby="${anchorOf(id)}"><h2 id="${anchorOf(id)}">${say(name)}</h2>
<ul class="asking">${questions.map((question) => questionRow(visit, question, chosen))}</ul></section>`,
)}
<section aria-labelledby="${anchorOf('themes')}"><h2 id="${anchorOf('themes')}">${say(ALL_QUESTIONS.themes)}</h2>
<p class="quiet">${say(ALL_QUESTIONS.themesLead)}</p>
<ul class="asking">${themes.map((theme) => questionRow(visit, theme, chosen))}</ul></section>`;
}

/** The id of a group’s place on the page. */
function anchorOf(group: string): string {
  return `fragor-${group}`;
}

function questionRow(visit: Visit, question: CountedQuestion, counties: readonly string[]): MarkupContent {
  const { say } = visit;
  const { id, name, definition, count, amongStated, within } = question;
  return html`<li><a href="${linkTo(visit, 'question', { counties }, id)}">${say(name)}</a>
<p>${say(definition)}${when(within, (name) => html`<small>${say(ALL_QUESTIONS.partOf)} ${say(name)}</small>`)}</p>
${when(count, (counted) => countOf(visit, counted))}
${when(amongStated, (verdict) => verdictMark(visit, verdict))}</li>`;
}

/** How many say something, as a line that is filled so far, and in words. */
function countOf({ say }: Visit, { some, all, illegible }: NonNullable<CountedQuestion['count']>): MarkupContent {
  const share = all > 0 ? Math.round((100 * some) / all) : 0;
  return html`<p class="count"><svg width="100%" height="4" aria-hidden="true"><rect class="all" width="100%" height="4"/><rect class="some" width="${share}%" height="4"/></svg>
${some === 0 ? say(ALL_QUESTIONS.none) : say(countWords(some, all))}${illegible ? `, ${say(ALL_QUESTIONS.illegible)}` : null}</p>`;
}

function countWords(some: number, all: number): Text {
  return { sv: `${some} av ${all} säger något`, en: `${some} of ${all} say something` };
}

/** The form that counts some counties alone. */
function narrowForm(
  visit: Visit,
  choices: readonly AnsweredCountyFragment[],
  chosen: readonly string[],
): MarkupContent {
  const { say } = visit;
  const options = choices.map(({ county }) => ({ value: county?.code ?? '', label: county?.name ?? '' }));
  return html`<form class="choose" action="${linkTo({ ...visit, mine: null }, 'questions')}">
${checkFields('counties', say(ALL_QUESTIONS.counties), options, chosen)}
${hiddenFields({ [MINE]: visit.mine })}
<button type="submit" class="go second">${say(ALL_QUESTIONS.show)}</button>
</form>`;
}
