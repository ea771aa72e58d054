import { distinct } from '../../../schema/distinct.ts';
import type { Language } from '../../../schema/questions/search.ts';
import { folded } from '../search/fold.ts';
import { stemOf } from '../search/stem.ts';

/** The different words of passages, in the forms that they are looked up by. */
export function vocabularyRows(passages: readonly { language: Language; words: readonly string[] }[]) {
  const words = passages.flatMap(({ language, words }) => words.map((word) => ({ language, word })));
  return distinct(words).map(({ language, word }) => ({
    language,
    word,
    stem: stemOf(language, word),
    folded: folded(word),
  }));
}
