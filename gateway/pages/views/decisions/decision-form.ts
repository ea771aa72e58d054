import type { AnsweredCountyFragment } from '#gateway/pages/documents/generated-documents.ts';
import { checkFields, flagField, hiddenFields, selectField } from '#gateway/pages/parts/form-fields.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { linkTo, MINE, type Visit } from '#gateway/pages/site/visit.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { DECISIONS, STATUSES } from './decisions-words.ts';
import type { FoundDecisions } from './find-decisions.ts';
import { OPEN_REFERRALS } from './open-referrals.ts';
import type { ChosenDecisions } from './read-decisions.ts';

/** The ways through the page that are asked for most, and a form with all that can be chosen. */
export function decisionForm(visit: Visit, chosen: ChosenDecisions, found: FoundDecisions): MarkupContent {
  const { say, mine } = visit;
  const { counties, statuses, actions, bodies, waiting, asKnownAt } = chosen;
  const narrowed = actions.length > 0 || bodies.length > 0;
  const fields = html`${checkFields('actions', say(DECISIONS.actions), namesOf(visit, enumerations.DecisionAction), actions)}
${selectField('bodies', say(DECISIONS.body), [{ value: '', label: say(DECISIONS.anyBody) }, ...bodyChoices(found, bodies)], bodies[0] ?? '')}`;
  return html`<nav class="shortcuts" aria-label="${say(DECISIONS.ways)}"><ul>${shortcuts(visit, chosen)}</ul></nav>
<form class="choose deciding" action="${linkTo({ ...visit, mine: null }, 'decisions')}">
${checkFields('counties', say(DECISIONS.counties), countyChoices(found.counties), counties)}
${checkFields('statuses', say(DECISIONS.statuses), statusChoices(visit), statuses)}
${flagField('waiting', say(DECISIONS.waiting), waiting)}
${narrowed ? html`<details class="more" open><summary>${say(DECISIONS.narrow)}</summary>${fields}</details>` : html`<details class="more"><summary>${say(DECISIONS.narrow)}</summary>${fields}</details>`}
${hiddenFields({ [MINE]: mine, asKnownAt })}
<button type="submit" class="go">${say(DECISIONS.show)}</button>
</form>`;
}

function shortcuts(visit: Visit, { statuses, waiting, counties }: ChosenDecisions): MarkupContent {
  const { say } = visit;
  const [only = null] = statuses.length === 1 ? statuses : [];
  const to = (parameters: object) => linkTo(visit, 'decisions', { counties, ...parameters });
  const link = (label: string, parameters: object, here: boolean) =>
    here
      ? html`<li><a href="${to(parameters)}" aria-current="page">${label}</a></li>`
      : html`<li><a href="${to(parameters)}">${label}</a></li>`;
  return [
    link(say(DECISIONS.waiting), { waiting: true }, waiting),
    link(say(DECISIONS.all), {}, !waiting && statuses.length === 0),
    ...(['PROPOSED', 'PLANNED', 'TAKEN'] as const).map((status) =>
      link(say(STATUSES[status].word), { statuses: status }, !waiting && only === status),
    ),
    html`<li><a href="#${OPEN_REFERRALS}">${say(DECISIONS.open)}</a></li>`,
  ];
}

function countyChoices(counties: readonly (AnsweredCountyFragment | null)[] | null) {
  return present(counties).map(({ county }) => ({ value: county?.code ?? '', label: county?.name ?? '' }));
}

function statusChoices({ say }: Visit) {
  return Object.entries(STATUSES).map(([value, { word }]) => ({ value, label: say(word) }));
}

function namesOf({ say }: Visit, names: Readonly<Record<string, { sv: string; en: string }>>) {
  return Object.entries(names).map(([value, words]) => ({ value, label: capital(say(words)) }));
}

/** The bodies of the decisions on the page; whichever else the address names is offered by id. */
function bodyChoices({ decisions }: FoundDecisions, chosen: readonly string[]) {
  const bodies = new Map(present(decisions.map(({ step }) => step?.body)).map(({ id, name }) => [id, name ?? id]));
  for (const id of chosen) if (!bodies.has(id)) bodies.set(id, id);
  return [...bodies].map(([value, label]) => ({ value, label }));
}
