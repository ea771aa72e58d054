import { OpenReferralsDocument, type OpenReferralsQuery } from '#gateway/pages/documents/generated-documents.ts';
import { answerSource } from '#gateway/pages/parts/answer-source.ts';
import { dayField, hiddenFields } from '#gateway/pages/parts/form-fields.ts';
import { inOwnWords, inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { instrumentName } from '#gateway/pages/parts/instrument-name.ts';
import { certaintyMark, missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkHere, linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { COUNTED, DECISIONS } from './decisions-words.ts';
import type { ChosenDecisions } from './read-decisions.ts';
import { statedDay } from './stated-day.ts';

/** The id of their place on the page. */
export const OPEN_REFERRALS = 'remisser';

/** Referrals that are open on a day, or may be: until when, who may answer and how, and how sure that is. */
export async function openReferrals(
  visit: Visit,
  { counties, openOn, asKnownAt }: ChosenDecisions,
): Promise<MarkupContent> {
  const { say, search } = visit;
  const filter = { openOn, ...(counties.length > 0 ? { counties } : {}) };
  const { consultations } = await visit.ask(OpenReferralsDocument, { filter, asKnownAt });
  const rows = present(consultations?.nodes);
  const { openOn: _, ...kept } = Object.fromEntries(search);
  return html`<section class="referrals" aria-labelledby="${OPEN_REFERRALS}"><h2 id="${OPEN_REFERRALS}">${say(DECISIONS.open)}</h2>
<form class="choose" action="${linkHere({ ...visit, search: new URLSearchParams() })}#${OPEN_REFERRALS}">${hiddenFields(kept)}
${dayField('openOn', say(DECISIONS.openOn), openOn, say(DECISIONS.day))}<button type="submit" class="go second">${say(DECISIONS.show)}</button></form>
${rows.length === 0 ? html`<p>${say(COUNTED.notOpen(openOn))}</p>` : html`<ul class="referral-list">${rows.map((row) => referral(visit, row))}</ul>`}
</section>`;
}

type Referral = NonNullable<NonNullable<NonNullable<OpenReferralsQuery['consultations']>['nodes']>[number]>;

function referral(visit: Visit, { instrument, opening, consultation, factId }: Referral): MarkupContent {
  const { say } = visit;
  if (!instrument || !consultation) return html`<li>${missing(visit, 'SILENT')}</li>`;
  const { text, opened, deadline, responders, channel } = consultation;
  return html`<li><span class="county">${instrument.county?.name}</span>
<h3><a href="${linkTo(visit, 'instrument', {}, instrument.instrumentId)}">${instrumentName(visit, instrument)}</a></h3>
<p>${inOwnWords(visit, text)}</p>
<dl class="pairs">
<dt>${say(DECISIONS.deadline)}</dt><dd>${statedDay(visit, deadline)}${when(opening?.daysLeft, (days) => html` · ${say(COUNTED.daysLeft(days))}`)}</dd>
<dt>${say(DECISIONS.opened)}</dt><dd>${statedDay(visit, opened)} ${when(opening?.certainty, (certainty) => certaintyMark(visit, certainty))} <span class="quiet">${inOwnWords(visit, opening?.explanation)}</span></dd>
<dt>${say(DECISIONS.responders)}</dt><dd>${responderWords(visit, responders)}</dd>
<dt>${say(DECISIONS.channel)}</dt><dd>${inOwnWords(visit, channel) || missing(visit, 'NOT_STATED')}</dd>
</dl>${answerSource(visit, { ...consultation, factId })}</li>`;
}

function responderWords(visit: Visit, responders: NonNullable<Referral['consultation']>['responders']): MarkupContent {
  const all = present(responders);
  if (all.length === 0) return missing(visit, 'NOT_STATED');
  return html`<ul>${all.map(({ description, organisation }) => html`<li>${inOwnWords(visit, description) || inSwedish(visit, organisation?.name)}</li>`)}</ul>`;
}
