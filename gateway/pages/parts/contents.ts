import type { SiteLanguage } from '../site/language.ts';
import { html, type MarkupContent } from '../site/markup.ts';
import type { Visit } from '../site/visit.ts';

const NAMES: Readonly<Record<SiteLanguage, string>> = { sv: 'På sidan', en: 'On this page' };

/** What a long page holds, each with the id of its heading. */
export function contentsOf({ language }: Visit, headings: readonly { id: string; name: string }[]): MarkupContent {
  return html`<nav class="contents" aria-label="${NAMES[language]}"><ul>
    ${headings.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}
  </ul></nav>`;
}
