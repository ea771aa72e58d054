import { present } from '#schema/shared/present.ts';
import { html, type MarkupContent } from './markup.ts';
import { SITE } from './site-words.ts';
import type { Shown } from './view.ts';
import { linkHere, type Visit } from './visit.ts';

/** On paper alone: where the page is, the day on which it was printed, and as of which moment it tells. */
export function printedLine(visit: Visit, { counties }: Pick<Shown, 'counties'>): MarkupContent {
  const { say, address, today, search } = visit;
  const known = search.get('asKnownAt') ?? (latest(counties) || today);
  return html`<p class="printed">${say(SITE.printed)} <span class="date">${today}</span> ${say(SITE.printedFrom)} ${new URL(linkHere(visit), address).href} · ${say(SITE.knownAt)} <span class="date">${known}</span></p>`;
}

/** The moment of the last change in what counties told; empty where none is told. */
function latest(counties: Shown['counties']): string {
  const moments = present(present(counties).map(({ updatedAt }) => updatedAt));
  return (
    moments
      .toSorted()
      .at(-1)
      ?.replace(/\.\d+Z$/, 'Z') ?? ''
  );
}
