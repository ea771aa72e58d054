import type { Language } from '#schema/questions/search-question.ts';
import { limits } from '#schema/shared/limits.ts';
import { type WordAt, wordsAt } from '#schema/shared/words.ts';
import { phrasesAt } from './terms.ts';

/** A hyphen that ended a line, with what tells so unseen. */
export const HYPHEN_AT_LINE_END = '-\u00ad';

/** What is searched in a text, where it stands: its words, and the phrases that have synonyms. */
export function searchedAt(language: Language, text: string): WordAt[] {
  const words = wordsAt(text);
  return [...words, ...perhapsOne(text, words), ...phrasesAt(language, words)];
}

/** The same without places, each once. What is longer than a whole search is no word, and too long for an index. */
export function searchedIn(language: Language, text: string): string[] {
  const all = searchedAt(language, text).map(({ word }) => word);
  return [...new Set(all)].filter((word) => word.length <= limits.searchText);
}

/** Two words with a hyphen between that ended a line, as the one that they may be. */
function perhapsOne(text: string, words: readonly WordAt[]): WordAt[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    return next && text.slice(word.end, next.start) === HYPHEN_AT_LINE_END
      ? [{ word: word.word + next.word, start: word.start, end: next.end }]
      : [];
  });
}
