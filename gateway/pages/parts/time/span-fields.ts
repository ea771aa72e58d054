import { html, type Markup } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { TIME } from './time-words.ts';

/** The fields of the span that a page shows: each a year or a day, empty where the page chooses it. */
export function spanFields({ say, search }: Pick<Visit, 'say' | 'search'>): Markup {
  return html`${(['from', 'to'] as const).map(
    (name) => html`<label class="field day"><span>${say(TIME[name])}</span>
      <input name="${name}" value="${search.get(name) ?? ''}" inputmode="numeric" placeholder="${say(TIME.boundHint)}" pattern="\\d{4}(-\\d{2}-\\d{2})?" size="10" maxlength="10" autocomplete="off"></label>`,
  )}`;
}
