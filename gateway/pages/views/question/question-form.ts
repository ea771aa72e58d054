import type { QuestionChoicesQuery } from '#gateway/pages/documents/generated-documents.ts';
import {
  checkFields,
  dayField,
  type FieldChoice,
  hiddenFields,
  selectField,
} from '#gateway/pages/parts/form-fields.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { linkTo, MINE, type Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { ASKABLE, type AskedAbout } from './asked-about.ts';
import { CHOOSING } from './question-words.ts';
import type { Selection } from './read-selection.ts';

/** Chooses another question, and which instruments are asked. It is sent to the list of questions, which leads on. */
export function questionForm(
  visit: Visit,
  about: AskedAbout,
  selection: Selection,
  { counties, organisations }: QuestionChoicesQuery,
): MarkupContent {
  const { say, mine } = visit;
  const { kinds, on, themes, parties, asKnownAt } = selection;
  const narrowed = narrowing(selection);
  const fields = html`${checkFields('counties', say(CHOOSING.counties), countyChoices(counties), selection.counties)}
${checkFields('kinds', say(CHOOSING.kinds), kindChoices(visit), kinds)}
<div class="choose-row">${dayField('on', say(CHOOSING.on), on, say(CHOOSING.day))}
${selectField('themes', say(CHOOSING.theme), [any(visit), ...themeChoices(visit)], themes[0] ?? '')}
${selectField('parties', say(CHOOSING.party), [any(visit), ...partyChoices(organisations, parties)], parties[0] ?? '')}</div>`;
  return html`<form class="choose asking" action="${linkTo({ ...visit, mine: null }, 'questions')}">
<label class="field"><span>${say(CHOOSING.question)}</span><select name="question">${questionOptions(visit, about)}</select></label>
<button type="submit" class="go">${say(CHOOSING.show)}</button>
${hiddenFields({ [MINE]: mine, asKnownAt })}
${
  narrowed
    ? html`<details class="narrowing" open><summary>${say(CHOOSING.narrow)}</summary>${fields}</details>`
    : html`<details class="narrowing"><summary>${say(CHOOSING.narrow)}</summary>${fields}</details>`
}
</form>`;
}

/** Whether not all instruments are asked. */
export function narrowing({ counties, kinds, on, themes, parties }: Selection): boolean {
  return on !== null || [counties, kinds, themes, parties].some((chosen) => chosen.length > 0);
}

/** The selection in words, for eyes and for paper, each part by itself; nothing where all are asked. */
export function selectionInWords(
  visit: Visit,
  selection: Selection,
  { counties, organisations }: QuestionChoicesQuery,
): string[] {
  const { say } = visit;
  const named = (chosen: readonly string[], choices: readonly FieldChoice[]) =>
    chosen.map((value) => `${choices.find((choice) => choice.value === value)?.label ?? value}`).join(', ');
  return [
    named(selection.counties, countyChoices(counties)),
    named(selection.kinds, kindChoices(visit)),
    selection.on ? `${say(CHOOSING.on).toLowerCase()} ${selection.on}` : '',
    withLabel(say(CHOOSING.theme), named(selection.themes, themeChoices(visit))),
    withLabel(say(CHOOSING.party), named(selection.parties, partyChoices(organisations, selection.parties))),
  ].filter((words) => words !== '');
}

function withLabel(label: string, words: string): string {
  return words === '' ? '' : `${label.toLowerCase()}: ${words}`;
}

function questionOptions({ say }: Visit, about: AskedAbout): MarkupContent {
  return [...Map.groupBy(ASKABLE, ({ group }) => say(group))].map(
    ([group, questions]) =>
      html`<optgroup label="${group}">${questions.map(({ id, name }) =>
        id === about.id
          ? html`<option value="${id}" selected>${say(name)}</option>`
          : html`<option value="${id}">${say(name)}</option>`,
      )}</optgroup>`,
  );
}

function any({ say }: Visit): FieldChoice {
  return { value: '', label: say(CHOOSING.any) };
}

function countyChoices(counties: QuestionChoicesQuery['counties']): FieldChoice[] {
  return present(counties).map(({ code, name }) => ({ value: code, label: name ?? code }));
}

function kindChoices({ say }: Visit): FieldChoice[] {
  return Object.entries(enumerations.InstrumentKind).map(([value, words]) => ({ value, label: capital(say(words)) }));
}

function themeChoices({ say }: Visit): FieldChoice[] {
  return [...codebook.themes.values()].map(({ id, name }) => ({ value: id, label: say(name) }));
}

/** Regions, and the municipalities of a county as a group; whoever the address names beside them is offered by id. */
function partyChoices(organisations: QuestionChoicesQuery['organisations'], chosen: readonly string[]): FieldChoice[] {
  const listed = present(present(organisations?.nodes).map(({ organisation }) => organisation)).map(
    ({ id, name }): FieldChoice => ({ value: id, label: name ?? id }),
  );
  const others = chosen.filter((id) => !listed.some(({ value }) => value === id));
  return [...listed, ...others.map((value) => ({ value, label: value }))];
}
