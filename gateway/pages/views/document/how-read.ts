import { lineId } from '#gateway/pages/parts/cited-lines.ts';
import { textPageOf } from '#gateway/pages/parts/text-page.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkHere, type Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { PAPER_WORDS } from './document-words.ts';
import type { ToldPaper } from './find-paper.ts';

type Note = NonNullable<NonNullable<NonNullable<ToldPaper['attachedText']>['readingNotes']>[number]>;

/**
 * What of a document was not read, left out or marked when its text was attached, with the way to the lines; nothing where
 * no text is.
 */
export function howRead(visit: Visit, { attachedText }: ToldPaper): MarkupContent {
  const { say } = visit;
  return when(
    attachedText,
    ({ readingNotes }) =>
      html`<section aria-labelledby="notes"><h2 id="notes">${say(PAPER_WORDS.notes)}</h2>${
        readingNotes === null ? html`<p>${say(PAPER_WORDS.notNoted)}</p>` : noted(visit, present(readingNotes))
      }</section>`,
  );
}

function noted(visit: Visit, notes: readonly Note[]): MarkupContent {
  const { say } = visit;
  if (notes.length === 0) return html`<p>${say(PAPER_WORDS.noNotes)}</p>`;
  const isLacking = notes.some(({ outcome }) => outcome === 'NOT_READ');
  return html`${when(isLacking, () => html`<p class="said">${say(PAPER_WORDS.notesLead)}</p>`)}
    <ul class="notes">${notes.map((note) => html`<li>${oneNote(visit, note)}</li>`)}</ul>`;
}

function oneNote(visit: Visit, { line, inWords }: Note): MarkupContent {
  const words = inWords ? visit.say(inWords) : null;
  return line === null
    ? words
    : html`<a href="${linkHere(visit, { from: textPageOf(line) })}#${lineId(line)}">${words}</a>`;
}
