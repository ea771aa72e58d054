import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { inLineOrder } from '#gateway/pages/parts/in-line-order.ts';
import { inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { certaintyMark, lackOf, missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { isAssignment, surenessOf } from './held-bars.ts';
import type { Happening, HeldDays, HeldFact, HeldRow } from './held-items.ts';
import { TIMELINE } from './timeline-words.ts';

/** What an instrument is called: in short, else as its paper has it. */
export function rowTitle({ say, language }: Visit, { instrument }: Pick<HeldRow, 'instrument'>): MarkupContent {
  return say(instrument.shortTitle) || inSwedish({ language }, instrument.title?.wording) || instrument.id;
}

/** Whether it was in force on some days, how surely, and in which states it was. */
export function standingOf(visit: Visit, row: HeldRow, days: HeldDays): MarkupContent {
  const { say } = visit;
  const held = isAssignment(row) ? TIMELINE.assignment : TIMELINE.inForce;
  return html`<span>${say(held)}: ${certaintyMark(visit, surenessOf(row, days))}</span> <span>${say(TIMELINE.standing)}: ${statesOf(visit, days)}</span>`;
}

/** The states that an instrument may have been in, in words. */
export function statesOf({ say }: Visit, { interval }: HeldDays): string {
  const states = present(interval.states).map((state) => say(enumerations.LifecycleState[state]));
  return states.length > 0 ? states.join(', ') : say(TIMELINE.noState);
}

/** Why it is taken to have been so on some days, and on which lines that stands. */
export function whyOf(visit: Visit, { interval }: HeldDays): MarkupContent {
  const { say } = visit;
  const { explanation, validityExplanation, citations } = interval;
  return html`${when(validityExplanation, (words) => html`${say(TIMELINE.inForce)}: ${say(words)} `)}${when(explanation, (words) => html`${say(TIMELINE.standing)}: ${say(words)} `)}${citedLines(visit, inLineOrder(citations))}`;
}

/** What happened, in words, marked where it is inferred; or why nothing is said of it. */
export function happeningInWords(visit: Visit, { fact }: Happening): MarkupContent {
  const { statedAs, inWords, citations } = fact;
  const words = inWords ? capital(visit.say(inWords)) : absenceOf(visit, fact);
  return html`${words} ${when(statedAs === 'INFERRED', () => html`<span class="inferred">${visit.say(TIMELINE.inferredBy)}</span> `)}${citedLines(visit, inLineOrder(citations))}`;
}

function absenceOf(visit: Visit, { statedAs }: HeldFact): MarkupContent {
  return missing(visit, lackOf(statedAs) ?? 'SILENT');
}
