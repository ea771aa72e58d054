import { distance } from 'fastest-levenshtein';
import { wordsIn } from '#schema/shared/words.ts';
import { folded } from '#subgraphs/county/rules/search-words/fold.ts';
import { stemOf } from '#subgraphs/county/rules/search-words/stem.ts';

/** A text of an instrument and how much it counts to stand in it. */
export interface WeighedText {
  language: 'sv' | 'en';
  weight: number;
  text: string;
}

/** The rank of an instrument as it is specified, word against word; `null` where a word is not found. */
export function expectedRank(texts: readonly WeighedText[], asked: readonly string[]): number | null {
  const scores = asked.map((word) =>
    Math.max(
      0,
      ...texts.flatMap(({ language, weight, text }) =>
        wordsIn(text).map((found) => weight * matchWeight(language, word, found)),
      ),
    ),
  );
  return scores.includes(0) ? null : scores.reduce((sum, score) => sum + score, 0);
}

function matchWeight(language: 'sv' | 'en', asked: string, found: string): number {
  if (asked === found) return 10;
  if (stemOf(language, asked) === stemOf(language, found)) return 8;
  if (/\d/.test(asked) || asked.length < 3) return 0;
  if (found.startsWith(asked)) return 5;
  const [plain, other] = [folded(asked), folded(found)];
  const errors = plain.length < 5 ? 0 : plain.length < 8 ? 1 : 2;
  return similarity(plain, other) >= 0.3 && distance(plain, other) <= errors ? 2 : 0;
}

/** The share of trigrams that two words have in common, as pg_trgm counts it. */
function similarity(a: string, b: string): number {
  const [ours, theirs] = [trigrams(a), trigrams(b)];
  const common = ours.intersection(theirs).size;
  return common === 0 ? 0 : Math.fround(common / (ours.size + theirs.size - common));
}

function trigrams(word: string): Set<string> {
  const padded = word === '' ? '' : `  ${word} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, index) => padded.slice(index, index + 3)));
}
