import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as swedish } from '@orama/stopwords/swedish';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { wordsAt, wordsIn } from '#schema/shared/words.ts';
import { searchedText } from '#subgraphs/comparison/asking/selection.ts';

/** Words so common that they tell nothing, as texts are taken apart here ("don’t" is two). */
const COMMON: ReadonlySet<string> = new Set([...swedish, ...english].flatMap(wordsIn));

/** The words of a search, and the common ones that are not looked for. */
export interface AskedWords {
  words: string[];
  /** All words in their order. */
  said: string[];
  leftOut: string[];
}

/** Takes a search apart. Common words are looked for only where there are no others. Throws BAD_USER_INPUT. */
export function askedWords(text: string, argument: string): AskedWords {
  const said = wordsAt(searchedText(text, argument)).map(({ word }) => word);
  const all = [...new Set(said)];
  const telling = all.filter((word) => !COMMON.has(word));
  const words = telling.length === 0 ? all : telling;
  if (words.length === 0 || words.length > limits.searchWords) {
    const problem = words.length === 0 ? 'holds no letter or digit' : `${words.length} different words`;
    throw new HubError('BAD_USER_INPUT', `${argument}: ${problem}; expected 1–${limits.searchWords} different words`, {
      argument,
    });
  }
  return { words, said, leftOut: all.filter((word) => !words.includes(word)) };
}
