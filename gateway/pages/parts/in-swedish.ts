import type { AnsweredWords } from '../site/language.ts';
import { html, type MarkupContent } from '../site/markup.ts';
import type { Visit } from '../site/visit.ts';

/** Words of a paper or a county, which are Swedish: on a page in another language that is said of them. */
export function inSwedish({ language }: Pick<Visit, 'language'>, words: string | null | undefined): MarkupContent {
  if (!words) return null;
  return language === 'sv' ? words : html`<span lang="sv">${words}</span>`;
}

/** Words in the language of the page, or in Swedish where they are only that. */
export function inOwnWords(
  visit: Pick<Visit, 'language' | 'say'>,
  words: AnsweredWords | null | undefined,
): MarkupContent {
  return visit.say(words) || inSwedish(visit, words?.sv);
}

/** A wording of a paper between quotation marks. */
export function wordingOf(words: string | null | undefined): MarkupContent {
  return words ? html`<q class="wording" lang="sv">${words}</q>` : null;
}
