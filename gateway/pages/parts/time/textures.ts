import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { CERTAINTIES } from '../parts-words.ts';

/** What a field of a picture is filled with: how sure it is, or that nothing settles it. */
export type Texture = keyof typeof CERTAINTIES | 'UNDETERMINED';

/** The ids of the patterns that fields are filled with; what is confirmed is filled whole. */
const PATTERNS: Readonly<Record<Texture, string | null>> = {
  CONFIRMED: null,
  CONDITIONAL: 'hatch',
  POSSIBLE: 'dots',
  NOT_EVIDENCED: null,
  UNDETERMINED: 'asks',
};

/** The patterns that fields of a page are filled with, written once before its first picture. */
export function textures(): MarkupContent {
  return html`<svg class="textures" width="0" height="0" aria-hidden="true"><defs>
    <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="ink" x1="1" y1="0" x2="1" y2="7"/></pattern>
    <pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse"><circle class="spot" cx="2" cy="2" r="1.25"/><circle class="spot" cx="6" cy="6" r="1.25"/></pattern>
    <pattern id="asks" width="52" height="44" patternUnits="userSpaceOnUse"><text class="ask" x="8" y="18">?</text><text class="ask" x="34" y="40">?</text></pattern>
  </defs></svg>`;
}

/** What fills the whole of a nested picture: its tone, which its class gives, and its texture over it. */
export function filled(texture: Texture | null): MarkupContent {
  const pattern = texture && PATTERNS[texture];
  return html`<rect class="tone" width="100%" height="100%"/>${
    pattern ? html`<rect class="texture" width="100%" height="100%" fill="url(#${pattern})"/>` : null
  }`;
}

/** A small picture of what fields of a kind look like, for a legend. */
export function swatch(kind: string, texture: Texture | null): MarkupContent {
  return html`<svg class="swatch ${kind}" width="44" height="20" aria-hidden="true">${filled(texture)}<rect class="edge" x="0.75" y="0.75" width="42.5" height="18.5"/>${
    kind.includes('overlap') ? html`<rect class="edge" x="4" y="4" width="36" height="12"/>` : null
  }</svg>`;
}
