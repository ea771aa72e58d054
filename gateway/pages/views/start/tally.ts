import type { StartQuery } from '#gateway/pages/documents/generated-documents.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { START } from './start-words.ts';

/** How much the hub holds of the counties that answered, and of when, in one line. */
export function tally(
  { say }: Visit,
  counties: readonly NonNullable<NonNullable<StartQuery['counties']>[number]>[],
): MarkupContent {
  const held = present(counties.map(({ coverage }) => coverage));
  const sum = (counts: readonly (number | null)[]) => present(counts).reduce((total, count) => total + count, 0);
  const latest = present(held.map(({ updatedAt }) => updatedAt))
    .sort()
    .at(-1);
  return html`<p class="tally"><span><b>${sum(held.map(({ instruments }) => instruments))}</b> ${say(START.tallyInstruments)}</span>
    <span><b>${sum(held.map(({ documentsHeld }) => documentsHeld))}</b> ${say(START.tallyPapers)}</span>
    ${when(latest, (at) => html`<span>${say(START.updated)} <b class="date">${at.slice(0, 10)}</b></span>`)}</p>`;
}
