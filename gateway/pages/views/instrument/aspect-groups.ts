import { missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { type Aspect, type AspectGroup, appliesTo, codebook } from '#schema/codebook/codebook.ts';
import { parseId } from '#schema/keys/ids.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { adoptionList } from './glance/adoption-list.ts';
import { budgetTable } from './glance/budget-table.ts';
import { phaseList } from './glance/phase-list.ts';
import { themeTable } from './glance/theme-table.ts';
import { factLink, factShown } from './told/fact-shown.ts';
import { FACTS } from './told/instrument-words.ts';
import {
  type FactContext,
  partOf,
  type ToldFact,
  type ToldInstrument,
  type ToldStanding,
} from './told/told-instrument.ts';

/** Aspects whose facts are short, and many: they stand beside each other where there is room. */
const SHORT: ReadonlySet<string> = new Set([
  'parties',
  'roles',
  'definitions',
  'themesNotStated',
  'omissions',
  'budgetLines',
  'phaseActivities',
]);

/** The facts of an instrument, with what they are shown with. */
export interface FactsShown {
  told: ToldInstrument;
  standing: ToldStanding | null;
  facts: readonly ToldFact[];
  context: FactContext;
}

/** The id of a group’s place on the page. */
export function groupPlace({ code }: Pick<AspectGroup, 'code'>): string {
  return `grupp-${code}`;
}

/** Every aspect in the groups and the order of the codebook, with all facts of it; facts of none that is known here come last. */
export function aspectGroups(visit: Visit, shown: FactsShown): MarkupContent {
  const unknown = shown.facts.filter(({ aspect }) => !codebook.aspects.has(aspect ?? ''));
  return html`${codebook.groups.map((group) => groupShown(visit, shown, group))}
    ${when(unknown.length > 0, () => html`<div class="group"><h2>${visit.say(FACTS.unknown)}</h2><ul class="facts">${unknown.map((fact) => factShown(visit, fact, shown.context))}</ul></div>`)}`;
}

function groupShown(visit: Visit, shown: FactsShown, group: AspectGroup): MarkupContent {
  const { type } = parseId(shown.told.id);
  const own = [...codebook.aspects.values()].filter(
    ({ of, group: code }) => of === 'INSTRUMENT' && code === group.code,
  );
  const [asked, others] = [own.filter((one) => appliesTo(one, type)), own.filter((one) => !appliesTo(one, type))];
  return html`<div class="group" id="${groupPlace(group)}"><h2>${visit.say(group.name)}</h2>
    ${asked.map((aspect) => aspectShown(visit, shown, aspect))}
    ${specialPart(visit, shown, group)}
    ${when(others.length > 0, () => html`<p class="quiet not-asked">${missing(visit, 'NOT_APPLICABLE')} ${visit.say(FACTS.notAsked)} ${others.map(({ name }) => visit.say(name)).join(', ')}</p>`)}
  </div>`;
}

function aspectShown(visit: Visit, { facts, context }: FactsShown, aspect: Aspect): MarkupContent {
  const { say } = visit;
  const own = facts.filter((fact) => fact.aspect === aspect.id);
  const numbered = aspect.id === 'statements';
  return html`<div class="aspect" id="fraga-${aspect.id}">
    <h3><a href="${linkTo(visit, 'question', {}, aspect.id)}" title="${say(aspect.definition)} – ${say(FACTS.others)}">${say(aspect.name)}</a></h3>
    <div>${doubts(visit, facts, aspect)}
    ${own.length > 0 ? html`<ul class="facts ${SHORT.has(aspect.id) ? 'short' : ''}">${own.map((fact, index) => factShown(visit, fact, context, numbered ? index + 1 : null))}</ul>` : html`<p>${missing(visit, 'NOT_CODED')}</p>`}</div>
  </div>`;
}

/** What is damaged or doubtful of what is said under an aspect, each a link to the fact that tells it. */
function doubts(visit: Visit, facts: readonly ToldFact[], { id }: Aspect): MarkupContent {
  const own = facts.filter((fact) => fact.aspect === 'qualityIssues' && partOf(fact, 'about') === id);
  return when(
    own.length > 0,
    () =>
      html`<p class="doubts"><span class="sign" aria-hidden="true">⚠</span> ${visit.say(FACTS.doubts)} ${own.map(
        (fact, index) => html`${index > 0 ? ', ' : ''}${factLink(visit, fact.id, kindOf(visit, fact))}`,
      )}</p>`,
  );
}

function kindOf({ say }: Visit, fact: ToldFact): string {
  const kind = partOf(fact, 'kind');
  return say(Object.entries(enumerations.QualityKind).find(([code]) => code === kind)?.[1]);
}

/** What tells the facts of a group at a glance. */
function specialPart(visit: Visit, { told, standing, facts }: FactsShown, { code }: AspectGroup): MarkupContent {
  if (code === 'parties') return adoptionList(visit, told, standing);
  if (code === 'content') return themeTable(visit, told, facts);
  if (code === 'money') return budgetTable(visit, standing, facts);
  return code === 'work' ? phaseList(visit, facts) : null;
}
