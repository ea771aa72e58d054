import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { linkHere, linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import type { HeadColumn } from './arrange-columns.ts';
import { COMPARE } from './compare-words.ts';
import { SELECTING } from './read-choice.ts';

/** The address of the page with just these instruments side by side. */
export function linkToIds(visit: Visit, ids: readonly string[]): string {
  return linkHere(visit, { ...Object.fromEntries(SELECTING.map((name) => [name, null])), ids });
}

/** The heads of the columns: whose each is, what it is, and a way to be without it. */
export function columnHeads(visit: Visit, columns: readonly HeadColumn[]): MarkupContent {
  const { say } = visit;
  return html`<tr><th class="corner" scope="col">${say(COMPARE.question)}</th>${columns.map(
    (column) => html`<th scope="col"${column.mine ? html` class="mine-too"` : null}>${whose(visit, columns, column)}
      <a class="title" href="${linkTo(visit, 'instrument', {}, column.instrumentId)}">${column.name}</a></th>`,
  )}</tr>`;
}

function whose(
  visit: Visit,
  columns: readonly HeadColumn[],
  { instrument, instrumentId, mine, name }: HeadColumn,
): MarkupContent {
  const { say } = visit;
  const others = columns.map((column) => column.instrumentId).filter((id) => id !== instrumentId);
  return html`<span class="county">${instrument?.county?.name}${mine ? html` <span class="own">${say(COMPARE.mine)}</span>` : null}
    <a class="remove" title="${say(COMPARE.remove)}" href="${linkToIds(visit, others)}"><span aria-hidden="true">×</span><span class="unseen"> ${say(COMPARE.remove)} ${name}</span></a></span>`;
}

/** Whose a cell is, where instruments stand below each other. */
export function whoseCell({ instrument, name }: HeadColumn): MarkupContent {
  return html`<p class="whose"><span>${instrument?.county?.name}</span> ${name}</p>`;
}
