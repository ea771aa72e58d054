import type { AnsweredWords } from '#gateway/pages/site/language.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { factLink } from '../told/fact-shown.ts';
import { GLANCE } from '../told/instrument-words.ts';
import { partOf, type ToldFact } from '../told/told-instrument.ts';

/** The phases of a directive, each with its activities, as a way into the facts; nothing where it has none. */
export function phaseList(visit: Visit, facts: readonly ToldFact[]): MarkupContent {
  const phases = valuesOf(facts, 'phases', 'number');
  const activities = valuesOf(facts, 'phaseActivities', 'phase');
  const numbers = [...new Set([...phases.keys(), ...activities.keys()])];
  if (numbers.length === 0) return null;
  return html`<div class="part" id="faser"><h3>${visit.say(GLANCE.phases)}</h3>
    <ul class="phases">${numbers.map((number) => phase(visit, number, phases.get(number) ?? [], activities.get(number) ?? []))}</ul></div>`;
}

/** The facts of an aspect that have a value, by a number in it. */
function valuesOf(facts: readonly ToldFact[], aspect: string, name: string): Map<string, ToldFact[]> {
  const own = facts.filter((fact) => fact.aspect === aspect && fact.value);
  return Map.groupBy(own, (fact) => String(partOf(fact, name) ?? ''));
}

function phase(
  visit: Visit,
  number: string,
  phases: readonly ToldFact[],
  activities: readonly ToldFact[],
): MarkupContent {
  const { say } = visit;
  const name = `${say(GLANCE.phase)} ${number || say(GLANCE.unnumbered)}`;
  return html`<li>${phases.length > 0 ? phases.map((fact) => html`<p>${factLink(visit, fact.id, name)} ${say(partOf(fact, 'description') as AnsweredWords | null)}</p>`) : html`<p><b>${name}</b></p>`}
    ${when(
      activities.length > 0,
      () =>
        html`<p class="quiet">${say(GLANCE.activities)}: ${activities.map((fact, index) => html`${index > 0 ? ' · ' : ''}${factLink(visit, fact.id, `${say(GLANCE.activity)} ${partOf(fact, 'number') ?? say(GLANCE.unnumbered)}`)}`)}</p>`,
    )}</li>`;
}
