import { html, type Markup, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { TIME } from './time-words.ts';

/** Choices that few need, folded in a form; open where the address has one of their names. */
export function moreChoices(
  { say, search }: Pick<Visit, 'say' | 'search'>,
  names: readonly string[],
  fields: MarkupContent,
): Markup {
  const inside = html`<summary>${say(TIME.more)}</summary><div class="choose">${fields}</div>`;
  return names.some((name) => search.has(name))
    ? html`<details class="fold" open>${inside}</details>`
    : html`<details class="fold">${inside}</details>`;
}
