import { html, type MarkupContent } from '../site/markup.ts';
import type { Visit } from '../site/visit.ts';

/** Something that is explained beside it when it is pressed. What opens is written once a page, however much it explains. */
export function explainedBeside({ asides }: Pick<Visit, 'asides'>, what: MarkupContent, words: string): MarkupContent {
  const key = `explained ${words}`;
  const id = asides.get(key)?.id ?? `explained-${asides.size + 1}`;
  if (!asides.has(key))
    asides.set(key, { id, markup: html`<div class="cited" popover id="${id}"><p>${words}</p></div>` });
  return html`<button type="button" class="explained" popovertarget="${id}">${what}</button>`;
}
