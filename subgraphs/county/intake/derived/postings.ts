import { createHash } from 'node:crypto';
import type { Language } from '#schema/questions/search-question.ts';
import { folded } from '#subgraphs/county/rules/search-words/fold.ts';
import { stemOf } from '#subgraphs/county/rules/search-words/stem.ts';

/** A text that is searched: where, and its words. */
export interface Searched {
  /** Id of the instrument or document. */
  subject: string;
  language: Language;
  weight: number;
  words: readonly string[];
}

/** How much each word counts at best where texts stand together. */
export type BestWeights = Readonly<Record<Language, ReadonlyMap<string, number>>>;

/** How much each word of some passages counts at best. */
export function bestWeights(passages: readonly Omit<Searched, 'subject'>[]): BestWeights {
  const best = { sv: new Map<string, number>(), en: new Map<string, number>() };
  for (const { language, weight, words } of passages) {
    const own = best[language];
    for (const word of words) if ((own.get(word) ?? 0) < weight) own.set(word, weight);
  }
  return best;
}

/** A digest of words with their weights. */
export function digestOfWeights(best: BestWeights): string {
  const hash = createHash('sha256');
  for (const [language, words] of Object.entries(best))
    for (const [word, weight] of words) hash.update(`${language} ${word} ${weight}\n`);
  return hash.digest('base64url');
}

/** Words in the forms that they are looked up by. */
export function vocabularyRows(words: readonly { word: string; language: Language }[]) {
  return words.map(({ language, word }) => ({ language, word, stem: stemOf(language, word), folded: folded(word) }));
}
