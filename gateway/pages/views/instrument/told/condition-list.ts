import { inOwnWords, wordingOf } from '#gateway/pages/parts/in-swedish.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import type { ToldCondition } from './told-instrument.ts';

/** Conditions that are not met, or not known to be; nothing where there are none. */
export function conditionList(
  visit: Visit,
  conditions: readonly (ToldCondition | null)[] | null | undefined,
): MarkupContent {
  const { say } = visit;
  const open = present(conditions);
  return when(
    open.length > 0,
    () =>
      html`<ul class="conditions">${open.map(({ text, wording, fulfilment }) => html`<li>${inOwnWords(visit, text)} ${wordingOf(wording)} ${when(fulfilment, (code) => html`<span class="quiet">(${say(enumerations.Fulfilment[code])})</span>`)}</li>`)}</ul>`,
  );
}
