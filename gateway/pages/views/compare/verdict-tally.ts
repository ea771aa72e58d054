import { verdictMark } from '#gateway/pages/parts/marks.ts';
import { VERDICTS } from '#gateway/pages/parts/parts-words.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import type { AnswerRow } from './arrange-columns.ts';
import { COMPARE } from './compare-words.ts';

/** Verdicts on rows in which nothing differs. */
const ALIKE: readonly AnswerRow['verdict'][] = ['SAME', 'NOT_STATED', 'NOT_JUDGED'];

/** Whether something differs between the instruments of a row, or can. */
export function canDiffer({ verdict }: Pick<AnswerRow, 'verdict'>): boolean {
  return !ALIKE.includes(verdict);
}

/** How many rows come to what. */
export function verdictTally(visit: Visit, rows: readonly AnswerRow[]): MarkupContent {
  const verdicts = Object.keys(VERDICTS) as (keyof typeof VERDICTS)[];
  const counted = verdicts.map((verdict) => ({ verdict, count: rows.filter((row) => row.verdict === verdict).length }));
  return html`<ul class="tally" aria-label="${visit.say(COMPARE.tally)}">${counted
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => html`<li><b>${count}</b> ${verdictMark(visit, verdict)}</li>`)}</ul>`;
}
