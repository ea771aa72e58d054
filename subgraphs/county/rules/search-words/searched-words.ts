import type { Language } from '#schema/questions/search-question.ts';
import { limits } from '#schema/shared/limits.ts';
import { type WordAt, wordsAt } from '#schema/shared/words.ts';
import { phrasesAt } from './terms.ts';

/** What is searched in a text, where it stands: its words, and the phrases that have synonyms. */
export function searchedAt(language: Language, text: string): WordAt[] {
  const words = wordsAt(text);
  return [...words, ...phrasesAt(language, words)];
}

/** The same without places, each once. What is longer than a whole search is no word, and too long for an index. */
export function searchedIn(language: Language, text: string): string[] {
  const all = searchedAt(language, text).map(({ word }) => word);
  return [...new Set(all)].filter((word) => word.length <= limits.searchText);
}
