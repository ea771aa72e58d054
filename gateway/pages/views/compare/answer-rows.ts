import { answeredCell } from '#gateway/pages/parts/answered-cell.ts';
import { explainedBeside } from '#gateway/pages/parts/explained-beside.ts';
import { lackOf, missing, verdictMark } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import type { AnswerRow, HeadColumn } from './arrange-columns.ts';
import { whoseCell } from './column-heads.ts';
import { columnState } from './column-state.ts';
import { COMPARE } from './compare-words.ts';

/** Rows of answers: each with its question, what they come to, and what each instrument says. */
export function answerRows(visit: Visit, columns: readonly HeadColumn[], rows: readonly AnswerRow[]): MarkupContent {
  return rows.map(
    (row) => html`<tr class="row"><th scope="row"><a class="aspect" href="${row.address}">${visit.say(row.name)}</a>
      ${judged(visit, row)}</th>${columns.map((column, index) => cell(visit, row, column, index))}</tr>`,
  );
}

/** The verdict, and one click away why; what those say that state something, where others do not. */
function judged(visit: Visit, { verdict, amongStated, explanation, counts }: AnswerRow): MarkupContent {
  const { say } = visit;
  if (!verdict) return null;
  const stating = (counts?.stated ?? 0) + (counts?.inferred ?? 0) + (counts?.illegible ?? 0);
  return html`${explainedBeside(visit, verdictMark(visit, verdict), say(explanation))}
    ${when(
      amongStated !== verdict && amongStated,
      (among) =>
        html`<p class="among"><span>${say(COMPARE.among)} (${stating})</span> ${verdictMark(visit, among)}</p>`,
    )}`;
}

function cell(visit: Visit, { aspect, cells }: AnswerRow, column: HeadColumn, index: number): MarkupContent {
  const answer = cells[index];
  const unanswered = () => columnState(visit, column) ?? missing(visit, 'SILENT');
  const content = answer ? answeredCell(visit, answer, aspect ?? undefined, unanswered) : unanswered();
  return html`<td${stateOf(column, answer)}>${whoseCell(column)}${content}</td>`;
}

/** The class of a cell without values, by why it has none. */
function stateOf({ status }: HeadColumn, answer: AnswerRow['cells'][number] | undefined): MarkupContent {
  const state = status === 'FOUND' ? lackOf(answer?.statedAs) : (status ?? 'COUNTY_SILENT');
  if (!state) return null;
  return html` class="gone ${state.toLowerCase().replaceAll('_', '-')}"`;
}
