import { present } from '#schema/shared/present.ts';
import type { Text } from '#schema/values/text.ts';
import type { CitedPassageFragment, StatedAs } from '../documents/generated-documents.ts';
import { html, type MarkupContent, when } from '../site/markup.ts';
import { linkTo, type Visit } from '../site/visit.ts';
import { inSwedish } from './in-swedish.ts';
import { CELLS } from './parts-words.ts';
import { textPageOf } from './text-page.ts';

type Passages = readonly (CitedPassageFragment | null)[] | null | undefined;

/**
 * A button that names the lines on which something stands, and opens what they say beside it; nothing where nothing is
 * cited. What opens is written once a page, however many buttons open it. Lines without a quotation are of a text that the
 * hub does not hold, or, where they are cited for what they do not state, lines that were read for it.
 */
export function citedLines(visit: Visit, passages: Passages, statedAs: StatedAs | null = null): MarkupContent {
  const cited = present(passages);
  if (cited.length === 0) return null;
  const unquoted = statedAs === 'NOT_STATED' ? CELLS.readLines : CELLS.noText;
  const key = JSON.stringify([
    unquoted.en,
    cited.map(({ documentId, lineStart, lineEnd }) => [documentId, lineStart, lineEnd]),
  ]);
  const { id } = visit.asides.get(key) ?? aside(visit, key, cited, unquoted);
  return html`<button type="button" class="cite" popovertarget="${id}">${linesOf(visit, cited)}</button>`;
}

/** The lines that passages name, in short: those of one document after each other. */
function linesOf({ say }: Visit, passages: readonly CitedPassageFragment[]): string {
  const lines = passages.map(({ lineStart, lineEnd }) =>
    lineStart === lineEnd ? `${lineStart}` : `${lineStart}–${lineEnd}`,
  );
  const several = passages.length > 1 || lines.some((line) => line.includes('–'));
  return `${say(several ? CELLS.lines : CELLS.line)} ${[...new Set(lines)].join(', ')}`;
}

/** What opens: each passage with its document, its lines and its words. */
function aside(visit: Visit, key: string, passages: readonly CitedPassageFragment[], unquoted: Text) {
  const { say } = visit;
  const id = `cited-${visit.asides.size + 1}`;
  const markup = html`<div class="cited" popover id="${id}">${passages.map(
    (passage) => html`<figure>
      <figcaption>${inSwedish(visit, passage.documentTitle)} · ${linesOf(visit, [passage])}
        ${when(passage.documentId, (document) => html`<a href="${linkTo(visit, 'document', { from: textPageOf(passage.lineStart) }, document)}#${lineId(passage.lineStart)}">${say(CELLS.openDocument)}</a>`)}
      </figcaption>
      ${passage.quote ? html`<blockquote lang="sv">${passage.quote}</blockquote>` : html`<p class="quiet">${say(unquoted)}</p>`}
    </figure>`,
  )}</div>`;
  const made = { id, markup };
  visit.asides.set(key, made);
  return made;
}

/** The id of a line on the page of its document. */
export function lineId(line: number | null): string {
  return `rad-${line ?? 1}`;
}
