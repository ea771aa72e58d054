import type { Language } from '#schema/questions/search-question.ts';
import { folded } from '#subgraphs/county/rules/search-words/fold.ts';
import { stemOf } from '#subgraphs/county/rules/search-words/stem.ts';
import type { PostingOrigin } from '#subgraphs/county/store/entities/posting-entity.ts';

/** A text that is searched: where, and its words. */
export interface Searched {
  /** Id of the instrument or document. */
  subject: string;
  language: Language;
  weight: number;
  words: readonly string[];
}

/** Where each word stands at best. */
export function postingRows(passages: readonly Searched[], origin: PostingOrigin) {
  const best = new Map<string, { word: string; language: Language; subject: string; weight: number }>();
  for (const { subject, language, weight, words } of passages) {
    for (const word of words) {
      const key = `${subject} ${language} ${word}`;
      if ((best.get(key)?.weight ?? 0) < weight) best.set(key, { word, language, subject, weight });
    }
  }
  return [...best.values()].map((posting) => ({ ...posting, origin }));
}

/** The different words of postings, in the forms that they are looked up by. */
export function vocabularyRows(postings: readonly { word: string; language: Language }[]) {
  const words = new Map(postings.map(({ word, language }) => [`${language} ${word}`, { word, language }]));
  return [...words.values()].map(({ language, word }) => ({
    language,
    word,
    stem: stemOf(language, word),
    folded: folded(word),
  }));
}
