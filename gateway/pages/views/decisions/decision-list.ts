import { answerSource } from '#gateway/pages/parts/answer-source.ts';
import { inOwnWords, inSwedish, wordingOf } from '#gateway/pages/parts/in-swedish.ts';
import { instrumentName } from '#gateway/pages/parts/instrument-name.ts';
import { markOf, missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { DECISIONS, FULFILMENTS, STATUSES } from './decisions-words.ts';
import type { FoundDecision } from './find-decisions.ts';
import { statedDay } from './stated-day.ts';

type Step = NonNullable<FoundDecision['step']>;

/** Decisions, those on one instrument under its title. */
export function decisionList(visit: Visit, decisions: readonly FoundDecision[]): MarkupContent {
  const byInstrument = Map.groupBy(decisions, ({ instrument }) => instrument?.instrumentId ?? '');
  return [...byInstrument.values()].map((own, place) => ofInstrument(visit, own, `beslut-${place + 1}`));
}

function ofInstrument(visit: Visit, decisions: readonly FoundDecision[], id: string): MarkupContent {
  const { say } = visit;
  const instrument = decisions[0]?.instrument;
  if (!instrument) return missing(visit, 'SILENT');
  return html`<section class="steps" aria-labelledby="${id}">
<div class="head"><span class="county">${instrument.county?.name}</span>
<h2 id="${id}"><a href="${linkTo(visit, 'instrument', { asKnownAt: visit.search.get('asKnownAt') }, instrument.instrumentId)}">${instrumentName(visit, instrument)}</a></h2></div>
<table class="table"><caption class="unseen">${instrumentName(visit, instrument)}</caption>
<thead><tr>${(['decision', 'date', 'conditions', 'source'] as const).map((column) => html`<th scope="col">${say(DECISIONS[column])}</th>`)}</tr></thead>
<tbody>${decisions.map((decision) => decisionRow(visit, decision))}</tbody></table>
</section>`;
}

function decisionRow(visit: Visit, decision: FoundDecision): MarkupContent {
  const { say } = visit;
  const { step, factId } = decision;
  if (!step) return null;
  return html`<tr>
<th scope="row">${whatIsDecided(visit, decision, step)}</th>
<td><span class="on-narrow">${say(DECISIONS.date)}</span> ${statedDay(visit, step.date)}</td>
<td><span class="on-narrow">${say(DECISIONS.conditions)}</span> ${conditionsOf(visit, step)}</td>
<td>${answerSource(visit, { ...step, factId })}</td>
</tr>`;
}

/** Whether it is taken, what it does, and who decides for whom on whose proposal. */
function whatIsDecided(visit: Visit, decision: FoundDecision, step: Step): MarkupContent {
  const { say } = visit;
  const { status, action, body, text, item, proposedBy } = step;
  const proposers = present(proposedBy).map(({ name }) => name);
  return html`${when(status, (one) => markOf(visit, STATUSES[one], `decided ${one}`))}
<span class="what">${capital(say(action ? enumerations.DecisionAction[action] : null))}${when(item, (number) => html` <small>${say(DECISIONS.item)} ${number.replace(/^p\.\s*/, '')}</small>`)}</span>
<span class="who">${body ? html`<a href="${linkTo(visit, 'organisation', {}, body.id)}">${inSwedish(visit, body.name)}</a>` : say(DECISIONS.noBody)}</span>
<span class="told">${partyOf(visit, decision)}${when(
    proposers.length > 0,
    () => html` ${say(DECISIONS.proposedBy)} ${inSwedish(visit, proposers.join(', '))}.`,
  )}</span>
<span class="told">${inOwnWords(visit, text)}</span>`;
}

/** The party that it is decided for; nothing where the body is no party’s. */
function partyOf(visit: Visit, { party, partyStatedAs, step }: FoundDecision): MarkupContent {
  const { say } = visit;
  if (partyStatedAs === 'NOT_STATED') return html`${say(DECISIONS.party)} ${missing(visit, 'NOT_STATED')}.`;
  if (!party || party.id === step?.body?.id) return null;
  return html`${say(DECISIONS.party)} ${inSwedish(visit, party.name)}${partyStatedAs === 'INFERRED' ? ` (${say(enumerations.StatedAs.INFERRED)})` : null}.`;
}

/** Each condition with its wording, whether it is known to be fulfilled, and by when it is to be. */
function conditionsOf(visit: Visit, { conditions }: Step): MarkupContent {
  const { say } = visit;
  const all = present(conditions);
  if (all.length === 0) return html`<span class="quiet">${say(DECISIONS.noCondition)}</span>`;
  return html`<ul class="condition-list">${all.map(
    ({
      kind,
      text,
      wording,
      fulfilment,
      deadline,
    }) => html`<li><b>${capital(say(kind ? enumerations.ConditionKind[kind] : null))}</b>
${when(fulfilment, (one) => markOf(visit, FULFILMENTS[one], `fulfilment ${one}`))}
<span>${inOwnWords(visit, text)}</span> ${wordingOf(wording)}${when(deadline, (day) => html` <span>${say(DECISIONS.noLater)} ${statedDay(visit, day)}</span>`)}</li>`,
  )}</ul>`;
}
