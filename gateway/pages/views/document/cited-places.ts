import { lineId } from '#gateway/pages/parts/cited-lines.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { PAPER_WORDS } from './document-words.ts';
import { citedSpans, isSaid } from './facts-by-line.ts';
import type { LineFact, PaperText } from './find-paper.ts';
import { factList } from './line-facts.ts';
import type { PaperAsked } from './paper-asked.ts';
import { leftOut } from './paper-lines.ts';

/** The lines that facts stand on, where the text itself is not held: each place with its facts. */
export function citedPlaces(visit: Visit, { key }: PaperAsked, text: PaperText): MarkupContent {
  const { say } = visit;
  const places = present(text.facts)
    .filter(isSaid)
    .flatMap((fact) => citedSpans(fact, key).map((span) => ({ ...span, fact })));
  const byPlace = Map.groupBy(places, ({ lineStart, lineEnd }) => `${lineStart}–${lineEnd}`);
  const inOrder = [...byPlace.values()].sort((one, other) => startOf(one) - startOf(other));
  return html`<section id="text" aria-labelledby="text-title"><h2 id="text-title">${say(PAPER_WORDS.places)}</h2>
    <p class="quiet">${say(PAPER_WORDS.placesLead)}</p>
    ${leftOut(visit, text)}
    ${inOrder.length === 0 ? html`<p>${say(PAPER_WORDS.noPlaces)}</p>` : html`<ol class="places">${inOrder.map((own, index) => onePlace(visit, own, startOf(inOrder[index - 1] ?? []) !== startOf(own)))}</ol>`}
  </section>`;
}

interface Place {
  lineStart: number;
  lineEnd: number;
  fact: LineFact;
}

function startOf([first]: readonly Place[]): number {
  return first?.lineStart ?? 0;
}

function onePlace(visit: Visit, places: readonly Place[], isFirst: boolean): MarkupContent {
  const [{ lineStart = 0, lineEnd = 0 } = {}] = places;
  const { say } = visit;
  const label =
    lineStart === lineEnd
      ? `${say(PAPER_WORDS.line)} ${lineStart}`
      : `${say(PAPER_WORDS.lines)} ${lineStart}–${lineEnd}`;
  const inside = html`<h3>${label}</h3>${factList(
    visit,
    places.map(({ fact }) => fact),
  )}`;
  // A line has one place of its own, whichever of its passages comes first.
  return isFirst ? html`<li id="${lineId(lineStart)}">${inside}</li>` : html`<li>${inside}</li>`;
}
