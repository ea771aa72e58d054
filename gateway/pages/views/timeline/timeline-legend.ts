import { CERTAINTIES } from '#gateway/pages/parts/parts-words.ts';
import { filled, swatch } from '#gateway/pages/parts/time/textures.ts';
import { TIME } from '#gateway/pages/parts/time/time-words.ts';
import { html, type Markup, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { TIMELINE } from './timeline-words.ts';

const SURE = ['CONFIRMED', 'CONDITIONAL', 'POSSIBLE'] as const;

/** What the bars and marks of the pictures look like, and what each look means in words. */
export function timelineLegend({ say }: Pick<Visit, 'say'>): Markup {
  const bars = SURE.map((certainty) => ({
    look: swatch(`bar ${certainty.toLowerCase()}`, certainty),
    ...CERTAINTIES[certainty],
  }));
  const marks = (['taken', 'notTaken', 'event'] as const).map((kind) => [
    html`<svg class="swatch" width="20" height="20" aria-hidden="true"><svg class="happened ${kind}" x="10" y="10">${kind === 'event' ? html`<path d="M0-6.5 6.5 0 0 6.5-6.5 0Z"/>` : html`<circle r="5.5"/>`}</svg></svg>`,
    say(TIMELINE[`${kind}Key`]),
  ]) satisfies [MarkupContent, string][];
  return html`<p class="key">${bars.map(({ look, word }) => html`<span>${look} ${say(word)}</span>`)}${marks.map(([look, word]) => html`<span>${look} ${word}</span>`)}
    <span><svg class="swatch" width="44" height="20" aria-hidden="true"><svg class="bar conditional" y="5" width="44" height="10">${filled('CONDITIONAL')}<rect class="edge" x="0.75" y="0.75" width="42.5" height="8.5"/></svg></svg> ${say(TIMELINE.assignmentKey)}</span>
    <span><svg class="swatch consulted" width="44" height="20" aria-hidden="true"><rect class="edge" x="1" y="6" width="42" height="9"/></svg> ${say(TIMELINE.consultationKey)}</span></p>
    <details class="fold"><summary>${say(TIME.legend)}</summary><dl class="legend">${bars.map(
      ({ look, word, ground }) => html`<div><dt>${look} ${say(word)}</dt><dd>${say(ground)}</dd></div>`,
    )}</dl><p class="quiet">${say(TIMELINE.noBar)}</p></details>`;
}
