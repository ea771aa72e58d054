import {
  QuestionChoicesDocument,
  type QuestionChoicesQuery,
  QuestionDocument,
} from '#gateway/pages/documents/generated-documents.ts';
import { lackOf, missing } from '#gateway/pages/parts/marks.ts';
import { CELLS } from '#gateway/pages/parts/parts-words.ts';
import { unlessTooMany } from '#gateway/pages/parts/unless-too-many.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { ShownTable, View } from '#gateway/pages/site/view.ts';
import { linkHere, linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { answerSection } from './answer-section.ts';
import { type AnsweredQuestion, type ShownPart, shownPart } from './answered-groups.ts';
import { answersOverview } from './answers-overview.ts';
import { type AskedAbout, askedAbout, neighboursOf } from './asked-about.ts';
import { narrowing, questionForm, selectionInWords } from './question-form.ts';
import { CHOOSING, QUESTION } from './question-words.ts';
import { filterOf, readSelection, reportedSelection, type Selection } from './read-selection.ts';
import { unansweredCounties, withoutAnswer } from './without-answer.ts';

/** One aspect or theme asked of all instruments of a selection, equal answers together. */
const view: View = {
  async show(visit) {
    const { say, rest } = visit;
    const about = askedAbout(rest);
    const selection = readSelection(visit);
    const { asKnownAt } = selection;
    const variables = {
      ...(about.kind === 'aspect' ? { aspect: about.id } : { theme: about.id }),
      ...{ filter: filterOf(selection), asKnownAt, ...(about.absence ? { absence: true } : {}) },
    };
    const [choices, asked] = await Promise.all([
      visit.ask(QuestionChoicesDocument, {}),
      unlessTooMany(visit.ask(QuestionDocument, variables)),
    ]);
    const answered = asked?.answerGroups ?? null;
    return {
      title: say(about.kind === 'theme' ? QUESTION.titleOfTheme(about.name) : QUESTION.title(about.name)),
      lead: leadOf(visit, about, answered),
      body: html`${questionForm(visit, about, selection, choices)}
${selectionShown(visit, selection, choices)}
${answered ? answersShown(visit, about, selection, answered) : html`<p class="nothing">${asked ? missing(visit, 'SILENT') : say(CELLS.tooMany)}</p>`}
${neighbours(visit, about)}`,
      asked: { document: QuestionDocument, variables },
      tables: tablesOf(about, selection),
      counties: answered?.counties ?? null,
    };
  },
};
export default view;

function leadOf({ say }: Visit, { definition }: AskedAbout, answered: AnsweredQuestion | null): MarkupContent {
  const { counts, groups } = answered ?? {};
  const some = (counts?.stated ?? 0) + (counts?.inferred ?? 0) + (counts?.illegible ?? 0);
  const all = present(groups).reduce((sum, { count }) => sum + (count ?? 0), 0);
  return html`${say(definition)}. ${all > 0 ? say(QUESTION.some(some, all)) : null}`;
}

function selectionShown(visit: Visit, selection: Selection, choices: QuestionChoicesQuery): MarkupContent {
  const { say } = visit;
  const { asKnownAt } = selection;
  const chosen = selectionInWords(visit, selection, choices);
  return html`${when(
    narrowing(selection),
    () =>
      html`<p class="selection"><b>${say(CHOOSING.selection)}:</b> ${chosen.join('; ')}. <a href="${linkTo(visit, 'question', { asKnownAt }, visit.rest)}">${say(CHOOSING.clear)}</a></p>`,
  )}${when(asKnownAt, (moment) => html`<p class="selection"><b>${say(CHOOSING.asKnownAt)}</b> ${moment}</p>`)}`;
}

function answersShown(
  visit: Visit,
  about: AskedAbout,
  selection: Selection,
  answered: AnsweredQuestion,
): MarkupContent {
  const { say, mine } = visit;
  if (present(answered.groups).length === 0)
    return html`<p class="nothing">${say(QUESTION.nothing)}</p>${unansweredCounties(visit, answered.counties)}`;
  const part = shownPart(answered, selection, mine);
  const sections = part.groups.map((shown) => {
    const lack = lackOf(shown.group.statedAs);
    return lack === null ? answerSection(visit, shown, about, answered.verdict) : withoutAnswer(visit, shown, lack);
  });
  return html`${answersOverview(visit, answered, part)}
<div class="groups">${sections}${unansweredCounties(visit, answered.counties)}</div>
${onwards(visit, selection, part)}`;
}

/** Leads to what the page does not show of the answers. */
function onwards(visit: Visit, { group, from }: Selection, { next }: ShownPart): MarkupContent {
  const { say } = visit;
  const all = group !== null || from > 0;
  if (next === null && !all) return null;
  return html`<p class="ways onwards">${when(next, (place) => html`<a href="${linkHere(visit, { from: place })}">${say(QUESTION.nextPart)} →</a>`)}
${when(all, () => html`<a href="${linkHere(visit, { group: null, from: null })}">${say(QUESTION.allGroups)}</a>`)}</p>`;
}

function neighbours(visit: Visit, about: AskedAbout): MarkupContent {
  const { say } = visit;
  const { group: _, from: __, my: ___, ...kept } = Object.fromEntries(visit.search);
  const [before, after] = neighboursOf(about);
  return html`<nav class="neighbours" aria-label="${say(QUESTION.questions)}">
${when(before, ({ id, name }) => html`<a rel="prev" href="${linkTo(visit, 'question', kept, id)}">← ${say(name)}</a>`)}
${when(after, ({ id, name }) => html`<a rel="next" href="${linkTo(visit, 'question', kept, id)}">${say(name)} →</a>`)}
</nav>`;
}

function tablesOf({ id, kind }: AskedAbout, selection: Selection): readonly ShownTable[] {
  const { counties, kinds, asKnownAt } = selection;
  if (kind === 'theme') return [{ table: 'statements', parameters: { themes: id, counties, kinds, asKnownAt } }];
  return [
    { table: 'comparison', parameters: { aspects: id, ...reportedSelection(selection) } },
    { table: 'facts', parameters: { aspects: id, counties, kinds, asKnownAt } },
  ];
}
