import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { answerRows } from './answer-rows.ts';
import type { AnswerRow, HeadColumn } from './arrange-columns.ts';
import { columnHeads } from './column-heads.ts';
import { COMPARE } from './compare-words.ts';
import { standingRow } from './standing-row.ts';

/** Columns that fit a page side by side; more stand in a region that scrolls. */
const FIT = 6;

/** Rows under one heading. */
interface RowGroup {
  code: string;
  name: string;
  rows: readonly AnswerRow[];
}

/** Instruments side by side: their standing on a day, then question by question in the groups of the codebook. */
export function compareTable(
  visit: Visit,
  columns: readonly HeadColumn[],
  rows: readonly AnswerRow[],
  day: string,
): MarkupContent {
  const { say } = visit;
  const groups = groupsOf(visit, rows);
  const table = html`<table class="side-by-side"><caption class="unseen">${say(COMPARE.caption)}</caption>
    <thead>${columnHeads(visit, columns)}</thead>
    <tbody>${standingRow(visit, columns, day)}</tbody>
    ${groups.map(
      ({
        code,
        name,
        rows: own,
      }) => html`<tbody><tr class="group" id="rows-${code}"><th colspan="${columns.length + 1}" scope="rowgroup"><span>${name}</span></th></tr>
        ${answerRows(visit, columns, own)}</tbody>`,
    )}</table>`;
  return html`${jump(visit, groups)}${
    columns.length > FIT
      ? html`<section class="region many" tabindex="0" aria-label="${say(COMPARE.scrolls)}">${table}</section>`
      : html`<div class="region columns-${columns.length}">${table}</div>`
  }`;
}

/** Ways to the groups of questions. */
function jump({ say }: Visit, groups: readonly RowGroup[]): MarkupContent {
  return when(
    groups.length > 1,
    () =>
      html`<nav class="jump" aria-label="${say(COMPARE.jump)}"><ul>${groups.map(
        ({ code, name }) => html`<li><a href="#rows-${code}">${name}</a></li>`,
      )}</ul></nav>`,
  );
}

function groupsOf({ say }: Visit, rows: readonly AnswerRow[]): RowGroup[] {
  const named = codebook.groups.map(({ code, name }) => ({ code, name: say(name) }));
  return [...named, { code: 'themes', name: say(COMPARE.themes) }]
    .map((group) => ({ ...group, rows: rows.filter((row) => (row.group ?? 'themes') === group.code) }))
    .filter((group) => group.rows.length > 0);
}
