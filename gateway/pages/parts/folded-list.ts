import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { CELLS } from './parts-words.ts';

/** A list of which the first are shown, and the others one click away. A single one more is shown as well. */
export function foldedList(
  { say }: Pick<Visit, 'say'>,
  name: string,
  items: readonly MarkupContent[],
  shown: number,
): MarkupContent {
  const first = items.length === shown + 1 ? items : items.slice(0, shown);
  const others = items.slice(first.length);
  return html`<ul class="${name}">${first.map(item)}</ul>${when(
    others.length > 0,
    () => html`<details class="more"><summary>${others.length} ${say(CELLS.more)}</summary>
      <ul class="${name}">${others.map(item)}</ul></details>`,
  )}`;
}

function item(content: MarkupContent): MarkupContent {
  return html`<li>${content}</li>`;
}
