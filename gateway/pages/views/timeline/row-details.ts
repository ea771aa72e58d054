import { html, type Markup, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import type { Text } from '#schema/values/text.ts';
import { type Happening, type HeldRow, heldOn } from './held-items.ts';
import { happeningInWords, standingOf, whyOf } from './row-words.ts';
import type { TimelineSearch } from './timeline-search.ts';
import { TIMELINE } from './timeline-words.ts';

/** The kinds of what happened, under their headings. */
const KINDS: readonly (readonly [Text, readonly Happening['kind'][]])[] = [
  [TIMELINE.decisions, ['taken', 'notTaken']],
  [TIMELINE.events, ['event']],
  [TIMELINE.consultations, ['consultation']],
];

/** What a row says by what and why: on the chosen day, over time, and what happened. Each bar and mark of its picture leads here. */
export function rowDetails(visit: Visit, { on }: TimelineSearch, row: HeldRow): Markup {
  const { say } = visit;
  return html`<details class="fold"><summary>${say(TIMELINE.why)}</summary>
    ${when(heldOn(row, on), (days) => html`<h4>${on}</h4><p>${whyOf(visit, days)}</p>`)}
    <div class="all-days"><h4>${say(TIMELINE.overTime)}</h4>
    <ol class="over">${row.days.map(
      (days) =>
        html`<li id="${days.id}" tabindex="-1"><span class="date">${days.from} – ${days.to}</span> ${standingOf(visit, row, days)}<p>${whyOf(visit, days)}</p></li>`,
    )}</ol>
    ${KINDS.map(([heading, kinds]) =>
      happenedOf(
        visit,
        say(heading),
        row.happenings.filter(({ kind }) => kinds.includes(kind)),
      ),
    )}
    </div></details>`;
}

function happenedOf(visit: Visit, heading: string, happenings: readonly Happening[]): MarkupContent {
  return when(
    happenings.length > 0,
    () =>
      html`<h4>${heading}</h4><ul class="over">${happenings.map(
        (happening) => html`<li id="${happening.id}" tabindex="-1">${happeningInWords(visit, happening)}</li>`,
      )}</ul>`,
  );
}
