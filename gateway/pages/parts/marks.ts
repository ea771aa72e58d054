import type { StatedAs } from '../documents/generated-documents.ts';
import { html, type MarkupContent } from '../site/markup.ts';
import type { Visit } from '../site/visit.ts';
import { CERTAINTIES, type Mark, MISSING, VERDICTS } from './parts-words.ts';

/** Why a value is missing; a county that is silent is a reason of its own. */
export type MissingKind = keyof typeof MISSING;

/** Why something is missing that stands so to its source; `null` where it is stated or inferred, or nobody says. */
export function lackOf(statedAs: StatedAs | null | undefined): Exclude<StatedAs, 'STATED' | 'INFERRED'> | null {
  return !statedAs || statedAs === 'STATED' || statedAs === 'INFERRED' ? null : statedAs;
}

/** A mark: its sign, for eyes, and its word, for all. Its class is of the kind that it tells. */
export function markOf({ say }: Pick<Visit, 'say'>, { sign, word, ground }: Mark, kind: string): MarkupContent {
  return html`<span class="mark ${kind.toLowerCase().replaceAll('_', '-')}" title="${say(ground)}"><span class="sign" aria-hidden="true">${sign}</span> ${say(word)}</span>`;
}

/** Says that a value is missing, and why; never an empty place. */
export function missing(visit: Pick<Visit, 'say'>, kind: MissingKind): MarkupContent {
  return markOf(visit, MISSING[kind], `missing ${kind}`);
}

/** What the answers of a row come to. */
export function verdictMark(visit: Pick<Visit, 'say'>, verdict: keyof typeof VERDICTS): MarkupContent {
  return markOf(visit, VERDICTS[verdict], `verdict ${verdict}`);
}

/** How sure it is that something held. */
export function certaintyMark(visit: Pick<Visit, 'say'>, certainty: keyof typeof CERTAINTIES): MarkupContent {
  return markOf(visit, CERTAINTIES[certainty], `certainty ${certainty}`);
}

/** What the marks of a page mean, each with its ground. */
export function legendOf(
  visit: Pick<Visit, 'say'>,
  marks: Readonly<Record<string, Mark>>,
  family: string,
): MarkupContent {
  return html`<dl class="legend">${Object.entries(marks).map(
    ([kind, mark]) =>
      html`<div><dt>${markOf(visit, mark, `${family} ${kind}`)}</dt><dd>${visit.say(mark.ground)}</dd></div>`,
  )}</dl>`;
}
