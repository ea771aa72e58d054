import type { ComparedValueFragment } from '#gateway/pages/documents/generated-documents.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { citedLines } from './cited-lines.ts';
import { inOwnWords, wordingOf } from './in-swedish.ts';
import { CELLS } from './parts-words.ts';

/** What a value stands on: its wording, its lines, and, one click away, why it is inferred and what is noted. */
export function answerSource(visit: Visit, value: ComparedValueFragment): MarkupContent {
  const { wording, citations, statedAs } = value;
  const unstated = statedAs === 'NOT_STATED';
  const lines = citedLines(visit, citations, statedAs);
  return html`<div class="source">${wordingOf(wording)}
    <div class="on">${lines && unstated ? html`<span class="quiet">${visit.say(CELLS.wholePaper)}</span> ` : null}${lines} ${remarks(visit, value)}</div></div>`;
}

/** That a value is inferred, with its reasoning, and what is noted about it. */
function remarks(visit: Visit, { statedAs, reasoning, note }: ComparedValueFragment): MarkupContent {
  const { say } = visit;
  const inferred = statedAs === 'INFERRED' ? html`<span class="inferred">${say(CELLS.inferred)}</span>` : null;
  if (!reasoning && !note) return inferred;
  return html`<details class="why"><summary>${inferred ?? html`<span class="noted">${say(CELLS.note)}</span>`}</summary>
    ${when(reasoning, (words) => html`<p><b>${say(CELLS.reasoning)}</b> ${inOwnWords(visit, words)}</p>`)}
    ${when(note, (words) => html`<p><b>${say(CELLS.note)}</b> ${inOwnWords(visit, words)}</p>`)}
  </details>`;
}
