import { CERTAINTIES } from '#gateway/pages/parts/parts-words.ts';
import { swatch, type Texture } from '#gateway/pages/parts/time/textures.ts';
import { TIME } from '#gateway/pages/parts/time/time-words.ts';
import { html, type Markup } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { COVERAGE_STATUSES } from './coverage-words.ts';

/** The textures of how sure it is, as fields that are covered have them. */
const SURE = ['CONFIRMED', 'CONDITIONAL', 'POSSIBLE'] as const satisfies readonly Texture[];

/** What the fields of the pictures look like, and what each look means in words. */
export function coverageLegend({ say }: Pick<Visit, 'say'>): Markup {
  const statuses = Object.entries(COVERAGE_STATUSES).map(
    ([status, { word, ground }]) =>
      html`<div><dt>${swatch(`field ${status.toLowerCase()}`, status === 'UNDETERMINED' ? status : null)} ${say(word)}</dt><dd>${say(ground)}</dd></div>`,
  );
  const certainties = SURE.map(
    (certainty) =>
      html`<div><dt>${swatch('field covered', certainty)} ${say(CERTAINTIES[certainty].word)}</dt><dd>${say(CERTAINTIES[certainty].ground)}</dd></div>`,
  );
  const statusKeys = Object.entries(COVERAGE_STATUSES).map(
    ([status, { word }]) =>
      html`<span>${swatch(`field ${status.toLowerCase()}`, status === 'UNDETERMINED' ? status : null)} ${say(word)}</span>`,
  );
  const sureKeys = SURE.map(
    (certainty) => html`<span>${swatch('field covered', certainty)} ${say(CERTAINTIES[certainty].word)}</span>`,
  );
  return html`<p class="key" aria-hidden="true">${statusKeys}${sureKeys}</p>
    <details class="fold"><summary>${say(TIME.legend)}</summary><dl class="legend">${statuses}${certainties}</dl></details>`;
}
