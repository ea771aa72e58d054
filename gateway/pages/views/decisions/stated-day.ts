import { inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { lackOf, missing } from '#gateway/pages/parts/marks.ts';
import { CELLS } from '#gateway/pages/parts/parts-words.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import type { FoundDecision } from './find-decisions.ts';

type StatedDay = NonNullable<FoundDecision['step']>['date'];

/** A day as far as a source gives it: the day, the year, or else its words; that it is not stated where it gives none. */
export function statedDay(visit: Visit, day: StatedDay): MarkupContent {
  if (!day) return missing(visit, 'NOT_STATED');
  const { date, year, wording, statedAs } = day;
  const lack = lackOf(statedAs);
  if (lack) return missing(visit, lack);
  const inferred = statedAs === 'INFERRED' ? html` <span class="inferred">${visit.say(CELLS.inferred)}</span>` : null;
  if (date) return html`<span class="date">${date}</span>${inferred}`;
  const words = wording ? inSwedish(visit, `”${wording}”`) : null;
  return html`${year === null ? words : html`<span class="date">${year}</span>`}${inferred}`;
}
