import type { SearchQuery } from '#gateway/pages/documents/generated-documents.ts';
import { citedLines } from '#gateway/pages/parts/cited-lines.ts';
import { factAnchor } from '#gateway/pages/parts/fact-anchor.ts';
import { inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { instrumentName } from '#gateway/pages/parts/instrument-name.ts';
import { lackOf, missing } from '#gateway/pages/parts/marks.ts';
import { CELLS } from '#gateway/pages/parts/parts-words.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { excerptOf } from './excerpt.ts';
import { SEARCH } from './search-words.ts';

export type Hit = NonNullable<NonNullable<NonNullable<SearchQuery['search']>['nodes']>[number]>;
type Match = NonNullable<NonNullable<Hit['matches']>[number]>;

/** Places that are shown of a hit; the others are folded. */
const PLACES = 2;

/** An instrument or a paper that was found: why, and the places with the words marked. */
export function searchHit(visit: Visit, hit: Hit): MarkupContent {
  const { say } = visit;
  const { county, instrument, reason, matches } = hit;
  const places = present(matches).map((match) => html`<li>${place(visit, hit, match)}</li>`);
  const folded = places.slice(PLACES);
  const kind = instrument?.kind ? say(enumerations.InstrumentKind[instrument.kind]) : say(SEARCH.paper);
  return html`<li class="hit">
    <span class="county">${county?.name} · ${kind}</span>
    <h2>${titleLink(visit, hit)}</h2>
    ${when(instrument?.shortTitle && instrument.title, (title) => html`<p class="quiet">${inSwedish(visit, title)}</p>`)}
    <ul class="places">${places.slice(0, PLACES)}</ul>
    ${when(
      folded.length > 0,
      () => html`<details class="more"><summary>${folded.length} ${say(folded.length === 1 ? SEARCH.onemore : SEARCH.more)}</summary>
      <ul class="places">${folded}</ul></details>`,
    )}
    <p class="quiet"><b>${say(SEARCH.why)}:</b> ${say(reason)}</p>
  </li>`;
}

function addressOf(visit: Visit, { instrument, document }: Hit): string {
  return instrument
    ? linkTo(visit, 'instrument', {}, instrument.instrumentId)
    : linkTo(visit, 'document', {}, document?.documentId ?? '');
}

function titleLink(visit: Visit, hit: Hit): MarkupContent {
  const { instrument, document } = hit;
  const called = instrument
    ? instrumentName(visit, instrument)
    : inSwedish(visit, document?.title ?? document?.documentId);
  return html`<a href="${addressOf(visit, hit)}">${called}</a>`;
}

/** A text in which words were found: where it stands, the words marked, on which lines, and the fact. */
function place(visit: Visit, hit: Hit, { fact, field, language, statedAs, segments, citations }: Match): MarkupContent {
  const { say } = visit;
  const words = excerptOf(present(segments)).map(({ text, matched }) => (matched ? html`<mark>${text}</mark>` : text));
  const factLink = when(
    hit.instrument && fact,
    (id) => html`<a href="${addressOf(visit, hit)}#${factAnchor(id)}">${say(SEARCH.toFact)}</a>`,
  );
  return html`<b>${capital(say(field))}</b>
    ${when(lackOf(statedAs), (lack) => missing(visit, lack))}
    ${language && language !== visit.language ? html`<p lang="${language}">${words}</p>` : html`<p>${words}</p>`}
    <p class="from">${statedAs === 'INFERRED' ? html`<span class="inferred">${say(CELLS.inferred)}</span>` : null}
    ${citedLines(visit, citations, statedAs)} ${factLink}</p>`;
}
