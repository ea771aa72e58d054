import { factAnchor } from '#gateway/pages/parts/fact-anchor.ts';
import { inOwnWords, inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { instrumentName } from '#gateway/pages/parts/instrument-name.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { CELLS } from '#gateway/pages/parts/parts-words.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { isObject } from '#schema/shared/is-object.ts';
import { PAPER_WORDS } from './document-words.ts';
import type { Stretch } from './facts-by-line.ts';
import type { LineFact } from './find-paper.ts';

/** Facts that a mark names before it only counts them. */
const NAMED = 2;

/**
 * The mark of a stretch of lines: what the facts that begin there are about, and how many others stand there. It opens a
 * list of them all, which is written once however many stretches have it.
 */
export function lineMark(visit: Visit, { key, facts, begun }: Stretch): MarkupContent {
  const told = begun.length > 0 ? begun : facts;
  const names = [...new Set(told.map((fact) => aspectName(visit, fact)))];
  const others = facts.length - told.filter((fact) => names.slice(0, NAMED).includes(aspectName(visit, fact))).length;
  const label = `${names.slice(0, NAMED).join(', ')}${others > 0 ? ` +${others}` : ''}`;
  const { id } = visit.asides.get(key) ?? aside(visit, key, facts);
  return html`<button type="button" class="${begun.length > 0 ? 'on-line' : 'on-line still'}" popovertarget="${id}" lang="${visit.language}">${label}</button>`;
}

function aside(visit: Visit, key: string, facts: readonly LineFact[]) {
  const id = `facts-${visit.asides.size + 1}`;
  const made = { id, markup: html`<div class="cited" popover id="${id}">${factList(visit, facts)}</div>` };
  visit.asides.set(key, made);
  return made;
}

/** Facts as a list: what each is about, what it says, of which instrument, and the way to it. */
export function factList(visit: Visit, facts: readonly LineFact[]): MarkupContent {
  return html`<ul class="told">${facts.map((fact) => html`<li>${oneFact(visit, fact)}</li>`)}</ul>`;
}

function oneFact(visit: Visit, fact: LineFact): MarkupContent {
  const { statedAs, inWords } = fact;
  const { say } = visit;
  const standing =
    statedAs === 'INFERRED'
      ? html`<span class="inferred">${say(CELLS.inferred)}</span>`
      : statedAs === 'STATED'
        ? null
        : missing(visit, statedAs ?? 'SILENT');
  return html`<span class="county">${subjectOf(visit, fact)}</span>
    <p>${standing} ${inOwnWords(visit, inWords) || aspectName(visit, fact)}</p>
    <a href="${factAddress(visit, fact)}">${say(PAPER_WORDS.toFact)}: ${aspectName(visit, fact)}</a>`;
}

/** What a fact is said of: an instrument by its short title, a document by its title. */
export function subjectOf(visit: Visit, { instrument, document }: LineFact): MarkupContent {
  if (instrument) return instrumentName(visit, instrument);
  return inSwedish(visit, document?.title) ?? visit.say(PAPER_WORDS.ofItself);
}

/** The address of a fact: its place on the page of what it is said of. */
export function factAddress(visit: Visit, { factId, instrument, document }: LineFact): string {
  const anchor = `#${factAnchor(factId)}`;
  if (instrument) return linkTo(visit, 'instrument', {}, instrument.instrumentId) + anchor;
  return linkTo(visit, 'document', {}, document?.documentId ?? visit.rest) + anchor;
}

/** What a fact is about: its aspect, or the theme that is not spoken of. */
export function aspectName({ say }: Pick<Visit, 'say'>, { aspect, value }: Pick<LineFact, 'aspect' | 'value'>): string {
  const theme = isObject(value) && typeof value.theme === 'string' ? codebook.themes.get(value.theme) : undefined;
  return say(theme?.name ?? codebook.aspects.get(aspect?.id ?? '')?.name) || (aspect?.id ?? '');
}
