import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { dayField, hiddenFields } from '#gateway/pages/parts/form-fields.ts';
import { inOwnWords } from '#gateway/pages/parts/in-swedish.ts';
import { certaintyMark, missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, MINE, type Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { parseId } from '#schema/keys/ids.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import type { FactsShown } from './aspect-groups.ts';
import { conditionList } from './told/condition-list.ts';
import { factLink, factStanding } from './told/fact-shown.ts';
import type { InstrumentAsked } from './told/instrument-asked.ts';
import { HEAD } from './told/instrument-words.ts';
import type { ToldFact, ToldInstrument, ToldStanding } from './told/told-instrument.ts';

/** Where an instrument stands on a day: whether it was in force, in which state, how sure that is, and why. */
export function standingPanel(
  visit: Visit,
  asked: InstrumentAsked,
  { told, standing, facts }: Pick<FactsShown, 'told' | 'standing' | 'facts'>,
): MarkupContent {
  const { say } = visit;
  return html`<div class="standing" id="laget">
    <h2>${say(HEAD.standing)} <span class="date">${asked.on}</span></h2>
    <dl class="pairs">
      <div><dt>${say(HEAD.force)}</dt><dd>${inForce(visit, told, standing)}</dd></div>
      <div><dt>${say(HEAD.state)}</dt><dd>${state(visit, standing)}</dd></div>
      ${conditions(visit, standing)}
      <div><dt>${say(HEAD.period)}</dt><dd>${period(visit, facts)}</dd></div>
    </dl>
    ${dayForm(visit, asked)}
  </div>`;
}

function inForce(visit: Visit, { id }: ToldInstrument, standing: ToldStanding | null): MarkupContent {
  if (parseId(id).type === 'directive')
    return html`${missing(visit, 'NOT_APPLICABLE')} <p class="quiet">${visit.say(HEAD.notInForce)}</p>`;
  const validity = validityOf(standing);
  if (!validity?.certainty) return missing(visit, 'SILENT');
  const { certainty, explanation, citations } = validity;
  return html`${certaintyMark(visit, certainty)} <p>${inOwnWords(visit, explanation)} ${citedLines(visit, citations)}</p>`;
}

/** Of what can be in force. */
function validityOf(standing: ToldStanding | null) {
  return standing && 'validity' in standing ? standing.validity : null;
}

function state(visit: Visit, standing: ToldStanding | null): MarkupContent {
  const { say } = visit;
  const statusOn = standing?.statusOn;
  if (!statusOn?.certainty) return missing(visit, 'SILENT');
  const { states, certainty, explanation, citations } = statusOn;
  const names = present(states).map((one) => say(enumerations.LifecycleState[one]));
  return html`<b>${capital(names.join(', ')) || say(HEAD.noState)}</b> ${certaintyMark(visit, certainty)}
    <p>${inOwnWords(visit, explanation)} ${citedLines(visit, citations)}</p>`;
}

/** Conditions that are not known to be met, each once, whichever of the two answers it bears on. */
function conditions(visit: Visit, standing: ToldStanding | null): MarkupContent {
  const all = [validityOf(standing), standing?.statusOn].flatMap((answer) => present(answer?.unmetOrUnknownConditions));
  const open = [...new Map(all.map((condition) => [JSON.stringify(condition), condition])).values()];
  return when(
    open.length > 0,
    () => html`<div><dt>${visit.say(HEAD.conditions)}</dt><dd>${conditionList(visit, open)}</dd></div>`,
  );
}

/** The aspects that say when something begins and ends, of whichever kind it is. */
const PERIOD = ['validFrom', 'validTo', 'periodFrom', 'periodTo'];

/** What the papers say of the period: each day once, a link to the first fact that says it. */
function period(visit: Visit, facts: readonly ToldFact[]): MarkupContent {
  const own = facts.filter(({ aspect }) => PERIOD.includes(aspect ?? ''));
  if (own.length === 0) return missing(visit, 'NOT_APPLICABLE');
  const alike = Map.groupBy(own, ({ aspect, inWords, statedAs }) => JSON.stringify([aspect, inWords, statedAs]));
  return html`<ul class="days">${[...alike.values()].map(([fact]) => when(fact, (first) => html`<li>${periodLink(visit, first)} ${factStanding(visit, first)}</li>`))}</ul>`;
}

function periodLink(visit: Visit, { id, inWords, aspect }: ToldFact): MarkupContent {
  return factLink(visit, id, visit.say(inWords) || visit.say(codebook.aspects.get(aspect ?? '')?.name));
}

function dayForm(visit: Visit, { key, moment, on }: InstrumentAsked): MarkupContent {
  const { say, mine } = visit;
  return html`<form class="choose" action="${linkTo({ ...visit, mine: null }, 'instrument', {}, key)}">
    ${dayField('on', say(HEAD.on), on, 'ÅÅÅÅ-MM-DD')}
    ${dayField('asKnownAt', say(HEAD.asKnownAt), moment?.slice(0, on.length) ?? null, say(HEAD.asKnownHint))}
    ${hiddenFields({ [MINE]: mine })}
    <button class="go second" type="submit">${say(HEAD.show)}</button>
  </form>`;
}
