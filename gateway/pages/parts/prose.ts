import type { Text } from '#schema/values/text.ts';
import { html, type MarkupContent } from '../site/markup.ts';
import type { Visit } from '../site/visit.ts';

/** A part of a page of running text. */
export interface ProsePart {
  /** Of its heading, for an address within the page. */
  id: string;
  heading: Text;
  paragraphs: readonly Text[];
  /** What stands in a list after the paragraphs. */
  points?: readonly Text[];
}

/** A part of running text; `more` stands after its paragraphs. */
export function prose(
  { say }: Visit,
  { id, heading, paragraphs, points = [] }: ProsePart,
  more: MarkupContent = null,
): MarkupContent {
  return html`<section class="text" aria-labelledby="${id}"><h2 id="${id}">${say(heading)}</h2>
    ${paragraphs.map((words) => html`<p>${say(words)}</p>`)}
    ${points.length > 0 ? html`<ul>${points.map((words) => html`<li>${say(words)}</li>`)}</ul>` : null}
    ${more}</section>`;
}
