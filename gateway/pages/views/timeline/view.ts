import { WhatHeldWhenDocument, type WhatHeldWhenQuery } from '#gateway/pages/documents/generated-documents.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { textures } from '#gateway/pages/parts/time/textures.ts';
import { timeAxis } from '#gateway/pages/parts/time/time-axis.ts';
import { holds } from '#gateway/pages/parts/time/time-span.ts';
import { TIME } from '#gateway/pages/parts/time/time-words.ts';
import { html, type Markup, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { View } from '#gateway/pages/site/view.ts';
import { linkHere, linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { parseId } from '#schema/keys/ids.ts';
import { present } from '#schema/shared/present.ts';
import { type HeldRow, heldOn, heldRow } from './held-items.ts';
import { rowDetails } from './row-details.ts';
import { rowPicture } from './row-picture.ts';
import { rowTitle, standingOf } from './row-words.ts';
import { timelineForm } from './timeline-form.ts';
import { timelineLegend } from './timeline-legend.ts';
import { type TimelineSearch, timelineSearch } from './timeline-search.ts';
import { timelineTable } from './timeline-table.ts';
import { TIMELINE } from './timeline-words.ts';

type Listed = NonNullable<WhatHeldWhenQuery['instruments']>;

const view: View = {
  async show(visit) {
    const { say } = visit;
    const asked = timelineSearch(visit);
    const { on, span, first, after, counties, kinds, themes } = asked;
    const filter = Object.fromEntries(
      Object.entries({ counties, kinds, themes }).filter(([, values]) => values.length > 0),
    );
    const [from, to] = [on < span.from ? on : span.from, on > span.to ? on : span.to];
    const variables = { filter, from, to, first, after };
    const answer = await visit.ask(WhatHeldWhenDocument, variables);
    const listed = answer.instruments;
    const rows = present(listed?.nodes).map((instrument, index) => heldRow(instrument, index + 1));
    return {
      title: say(TIMELINE.title),
      lead: say(TIMELINE.lead),
      body: html`${timelineForm(visit, asked, answer)}${textures()}${timelineLegend(visit)}
        ${when(!holds(span, on), () => html`<p class="quiet">${say(TIME.beside)}</p>`)}
        ${listed && rows.length === 0 && listed.totalCount === 0 ? html`<p class="said">${say(TIMELINE.none)} <a href="${linkTo(visit, visit.page, { on })}">${say(TIMELINE.all)}</a></p>` : null}
        <div class="timeline"><div class="held head"><span>${say(TIMELINE.head)} ${on}</span>${timeAxis(visit, span, on)}</div>
        ${present(listed?.counties).map((answered) => countyRows(visit, asked, answered, rows, listed))}</div>
        ${when(listed, (all) => stepsOf(visit, asked, all, rows.length))}`,
      asked: { document: WhatHeldWhenDocument, variables },
      tables: [
        { table: 'instruments', parameters: { date: on, counties, kinds, themes } },
        { table: 'agreements', parameters: { on, counties, kinds, themes } },
      ],
      counties: listed?.counties ?? null,
      scripts: ['day-line'],
    };
  },
};
export default view;

/** The rows of a county, or that it did not answer; nothing where its rows are on another page, or it was not asked. */
function countyRows(
  visit: Visit,
  asked: TimelineSearch,
  { county, status }: NonNullable<NonNullable<Listed['counties']>[number]>,
  rows: readonly HeldRow[],
  listed: Listed | null | undefined,
): MarkupContent {
  if (status === 'NOT_ASKED') return null;
  const own = rows.filter(({ instrument }) => parseId(instrument.id).county === county?.slug);
  const silent = status !== 'ANSWERED';
  const whole = asked.after === null && !listed?.pageInfo?.hasNextPage;
  if (own.length === 0 && !silent && !whole) return null;
  const { code = '', name } = county ?? {};
  return html`<section aria-labelledby="county-${code}"><h2 id="county-${code}"><a href="${linkTo(visit, 'county', {}, code)}">${name}</a></h2>
    ${silent ? html`<p class="held-none">${missing(visit, 'SILENT')}</p>` : null}
    ${own.length === 0 && !silent ? html`<p class="held-none quiet">${visit.say(TIMELINE.noneHere)}</p>` : null}
    ${own.map((row) => rowOf(visit, asked, row))}
    ${when(own.length > 0, () => timelineTable(visit, name ?? '', own))}</section>`;
}

function rowOf(visit: Visit, asked: TimelineSearch, row: HeldRow): Markup {
  const title = rowTitle(visit, row);
  return html`<article class="held" aria-labelledby="${row.id}"><div class="name">
    <h3 id="${row.id}"><a href="${linkTo(visit, 'instrument', {}, row.instrument.id)}">${title}</a></h3>
    <p class="standing">${when(heldOn(row, asked.on), (days) => standingOf(visit, row, days)) ?? missing(visit, 'SILENT')}</p></div>
    ${rowPicture(visit, asked, row, `${visit.say(row.instrument.shortTitle) || row.instrument.id}`)}
    ${rowDetails(visit, asked, row)}</article>`;
}

/** How many there are, how many of them are here, and where those after them are. */
function stepsOf(visit: Visit, { after }: TimelineSearch, { totalCount, pageInfo }: Listed, shown: number): Markup {
  const { say } = visit;
  return html`<nav class="steps" aria-label="${say(TIMELINE.shown)}"><p>${shown} ${say(TIMELINE.shownOf)} ${totalCount} ${say(TIMELINE.shown)}</p>
    ${when(after, () => html`<a href="${linkHere(visit, { after: null })}">${say(TIMELINE.start)}</a>`)}
    ${when(pageInfo?.hasNextPage && pageInfo.endCursor, (cursor) => html`<a href="${linkHere(visit, { after: cursor })}">${say(TIMELINE.next)} →</a>`)}</nav>`;
}
