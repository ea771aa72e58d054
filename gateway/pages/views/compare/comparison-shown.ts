import { legendOf } from '#gateway/pages/parts/marks.ts';
import { MISSING, VERDICTS } from '#gateway/pages/parts/parts-words.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkHere, linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import type { AnswerRow, HeadColumn } from './arrange-columns.ts';
import type { Alike, Compared } from './ask-compared.ts';
import { compareTable } from './compare-table.ts';
import { COMPARE } from './compare-words.ts';
import type { CompareChoice } from './read-choice.ts';
import { canDiffer, verdictTally } from './verdict-tally.ts';

/** A comparison as it is arranged. */
interface Arranged {
  columns: readonly HeadColumn[];
  rows: readonly AnswerRow[];
  day: string;
  compared: Compared | null;
}

/** The comparison: what its rows come to, the rows, the pages of its columns, and what its signs mean. */
export function comparisonShown(
  visit: Visit,
  choice: CompareChoice,
  { columns, rows, day, compared }: Arranged,
): MarkupContent {
  const { say } = visit;
  const shown = choice.differs ? rows.filter(canDiffer) : rows;
  const hidden = rows.length - shown.length;
  return html`${verdictTally(visit, rows)}
    ${when(
      hidden > 0,
      () =>
        html`<p class="quiet">${shown.length === 0 ? say(COMPARE.allTheSame) : `${hidden} ${say(COMPARE.hidden)}`} <a href="${linkHere(visit, { differs: null })}">${say(COMPARE.showAll)}</a></p>`,
    )}
    ${pages(visit, choice, columns.length, compared)}
    ${compareTable(visit, columns, shown, day)}
    ${pages(visit, choice, columns.length, compared)}
    <section class="reading"><h2>${say(COMPARE.legend)}</h2>
      <h3>${say(COMPARE.missing)}</h3>${legendOf(visit, MISSING, 'missing')}
      <h3>${say(COMPARE.verdicts)}</h3>${legendOf(visit, VERDICTS, 'verdict')}</section>`;
}

/** Where more is chosen than stands side by side: how much, and the way to the others. */
function pages(visit: Visit, { after }: CompareChoice, shown: number, compared: Compared | null): MarkupContent {
  const { say } = visit;
  const { total = 0, next = null } = compared ?? {};
  if (!next && !after) return null;
  return html`<p class="pages"><span>${shown} ${say(COMPARE.of)} ${total} ${say(COMPARE.instruments)} ${say(COMPARE.shown)}</span>
    ${when(after, () => html`<a href="${linkHere(visit, { after: null })}">${say(COMPARE.first)}</a>`)}
    ${when(next, (cursor) => html`<a href="${linkHere(visit, { after: cursor })}">${say(COMPARE.next)}</a>`)}</p>`;
}

/** What stands side by side, in a sentence. */
export function leadOf(
  visit: Visit,
  { asKnownAt }: CompareChoice,
  columns: readonly HeadColumn[],
  total: number,
): MarkupContent {
  const { say } = visit;
  const counties = new Set(columns.flatMap(({ instrument }) => instrument?.county?.code ?? [])).size;
  if (columns.length === 0) return null;
  const of = total > columns.length ? ` ${say(COMPARE.of)} ${total}` : '';
  return `${columns.length}${of} ${say(columns.length === 1 ? COMPARE.instrument : COMPARE.instruments)} ${say(COMPARE.in)} ${counties} ${say(counties === 1 ? COMPARE.county : COMPARE.counties)}, ${say(COMPARE.lead)}${asKnownAt ? ` ${say(COMPARE.asKnown)} ${asKnownAt}.` : ''}`;
}

/** What there is to say of the choice: that nothing matches, or too little, and what those have in common that answer alike. */
export function notices(visit: Visit, { like, base, ids }: CompareChoice, compared: Compared | null): MarkupContent {
  const { say } = visit;
  const over = html` <a href="${linkTo(visit, 'compare')}">${say(COMPARE.startOver)}</a>.`;
  if (!compared) return html`<p class="said">${say(COMPARE.tooFew)}${over}</p>`;
  if (compared.alike) return html`<p class="said">${alikeWords(visit, compared.alike)}</p>`;
  const nothing = compared.answer.compare?.columns?.length === 0;
  if (nothing) return html`<p class="said">${say(COMPARE.nothing)}${over}</p>`;
  return when(ids.length === 0 && like && !base, () => html`<p class="said">${say(COMPARE.baseWanted)}</p>`);
}

function alikeWords(visit: Visit, { ids, aspect, settled, statedAs }: Alike): MarkupContent {
  const { say } = visit;
  if (ids.length === 0) return say(COMPARE.baseNotThere);
  if (ids.length === 1) return say(COMPARE.onlyOne);
  const silent = statedAs === 'NOT_STATED' || statedAs === 'NOT_CODED' || statedAs === 'NOT_APPLICABLE';
  return html`${say(COMPARE.alike)} <b>${say(aspect)}</b>: ${ids.length} ${say(COMPARE.instruments)}. ${silent ? say(COMPARE.alikeSilent) : null} ${settled === false ? say(COMPARE.alikeUnsettled) : null}`;
}
