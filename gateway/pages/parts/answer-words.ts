import type { ComparedValueFragment } from '#gateway/pages/documents/generated-documents.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { inOwnWords } from './in-swedish.ts';

/** Letters by which the name of an aspect, which is of several, can be longer than that of one of them. */
const PLURAL = 2;

/**
 * A value in words. Where they begin with what the aspect is called, which stands beside them already, that is marked as
 * a label, which a view can hide from eyes.
 */
export function answerWords(
  visit: Visit,
  { inWords }: Pick<ComparedValueFragment, 'inWords'>,
  aspect?: string,
): MarkupContent {
  if (!inWords) return null;
  const words = visit.say(inWords);
  const label = aspect && labelOf(words, visit, aspect);
  return label
    ? html`<span class="words"><span class="label">${label}</span><span class="rest">${words.slice(label.length)}</span></span>`
    : html`<span class="words">${inOwnWords(visit, inWords)}</span>`;
}

/** What words begin with where it is but the name or the definition of their aspect; empty where it is not. */
export function labelOf(words: string, { say }: Visit, id: string): string {
  const aspect = codebook.aspects.get(id);
  if (!aspect) return '';
  const { name, definition } = aspect;
  const end = words.indexOf(': ');
  const label = words.slice(0, Math.max(end, 0));
  const named = say(name).startsWith(label) && say(name).length - label.length <= PLURAL;
  return label && (named || label === say(definition)) ? `${label}: ` : '';
}
