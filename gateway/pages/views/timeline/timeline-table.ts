import { certaintyMark } from '#gateway/pages/parts/marks.ts';
import { html, type Markup } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { capital } from '#schema/shared/capital.ts';
import { isAssignment, surenessOf } from './held-bars.ts';
import type { Happening, HeldRow } from './held-items.ts';
import { happeningInWords, rowTitle, statesOf, whyOf } from './row-words.ts';
import { TIMELINE } from './timeline-words.ts';

/** All that the rows of a county show, as a table. */
export function timelineTable(visit: Visit, county: string, rows: readonly HeldRow[]): Markup {
  const { say } = visit;
  const heads = [TIMELINE.instrument, TIMELINE.days, TIMELINE.what, TIMELINE.words];
  return html`<details class="fold as-table"><summary>${say(TIMELINE.asTable)}</summary>
    <div class="scroll"><table class="table"><caption>${say(TIMELINE.title)} ${county}</caption>
    <thead><tr>${heads.map((head) => html`<th scope="col">${say(head)}</th>`)}</tr></thead>
    ${rows.map((row) => html`<tbody>${rowsOf(visit, row)}</tbody>`)}</table></div></details>`;
}

function rowsOf(visit: Visit, row: HeldRow): Markup[] {
  const { say } = visit;
  const lines = [
    ...row.days.map((days) => ({
      days: html`<span class="date">${days.from}</span> – <span class="date">${days.to}</span>`,
      what: html`${capital(statesOf(visit, days))}. ${say(isAssignment(row) ? TIMELINE.assignment : TIMELINE.inForce)}: ${certaintyMark(visit, surenessOf(row, days))}`,
      words: whyOf(visit, days),
    })),
    ...row.happenings.map((happening) => ({
      days: daysInWords(visit, happening),
      what: capital(say(TIMELINE[happening.kind])),
      words: happeningInWords(visit, happening),
    })),
  ];
  return lines.map(
    ({ days, what, words }, index) =>
      html`<tr>${index === 0 ? html`<th scope="rowgroup" rowspan="${lines.length}">${rowTitle(visit, row)}</th>` : null}<td>${days}</td><td>${what}</td><td>${words}</td></tr>`,
  );
}

function daysInWords({ say }: Visit, { span }: Happening): Markup {
  if (!span) return html`<span class="quiet">${say(TIMELINE.noDay)}</span>`;
  return span.from === span.to
    ? html`<span class="date">${span.from}</span>`
    : html`<span class="date">${span.from}</span> – <span class="date">${span.to}</span>`;
}
