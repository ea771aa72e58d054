import { readFileSync } from 'node:fs';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { distance } from 'fastest-levenshtein';
import { parse } from 'yaml';
import { wordsIn } from '#schema/shared/words.ts';
import { folded } from '#subgraphs/county/rules/search-words/fold.ts';

/** A text of an instrument and how much it counts to stand in it. */
export interface WeighedText {
  language: 'sv' | 'en';
  weight: number;
  text: string;
}

/** A list of the codebook as its authors write it. */
export function codebookList<Entry>(name: string): Entry[] {
  return parse(readFileSync(new URL(`../../../schema/codebook/${name}.yaml`, import.meta.url), 'utf8'))[name];
}

/** Neuter nouns in definite form, and alone. */
const ALONE: Readonly<Record<string, string>> = { kravet: 'krav', avtalet: 'avtal', avtalets: 'avtal', hemmet: 'hem' };

const GROUPS = codebookList<Record<string, string[]>>('synonyms').flatMap((group) =>
  Object.entries(group).map(([language, terms]) => ({ language, terms })),
);

/** The rank of an instrument as it is specified, word against word; `null` where a word is not found. */
export function expectedRank(texts: readonly WeighedText[], asked: readonly string[], said: string): number | null {
  const scores = asked.map((word) =>
    Math.max(
      0,
      ...texts.flatMap(({ language, weight, text }) => [
        ...wordsIn(text).map((found) => weight * matchWeight(language, word, found)),
        synonymsFor(word, said, language).some((term) => holds(language, text, term)) ? 2 * weight : 0,
      ]),
    ),
  );
  return scores.includes(0) ? null : scores.reduce((sum, score) => sum + score, 0);
}

/** The other terms of those that were said whole and that a word is of. */
function synonymsFor(word: string, said: string, language: string): string[] {
  const groups = GROUPS.filter((group) => group.language === language);
  return groups.flatMap(({ terms }) =>
    terms
      .filter(
        (term) =>
          holds(language, said, term) && wordsIn(term).some((own) => stem(language, own) === stem(language, word)),
      )
      .flatMap((term) => terms.filter((other) => other !== term)),
  );
}

/** Whether a text holds a term: a word in any form, a phrase as the list writes it. */
function holds(language: string, text: string, term: string): boolean {
  const [only, ...more] = wordsIn(term).map((word) => stem(language, word));
  if (more.length === 0) return wordsIn(text).some((word) => stem(language, word) === only);
  const words = wordsIn(term).join('[^\\p{L}\\p{N}]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

function matchWeight(language: 'sv' | 'en', asked: string, found: string): number {
  if (asked === found) return 10;
  if (stem(language, asked) === stem(language, found)) return 8;
  if (/\d/.test(asked)) return 0;
  const alone = ALONE[asked] ?? asked;
  if (alone.length < 3) return 0;
  if (found.startsWith(alone)) return 5;
  const [plain, other] = [folded(alone), folded(found)];
  const errors = plain.length < 6 ? 0 : plain.length < 8 ? 1 : 2;
  return similarity(plain, other) >= 0.3 && distance(plain, other) <= errors ? 2 : 0;
}

function stem(language: string, word: string): string {
  return language === 'sv' ? swedish(ALONE[word] ?? word) : english(word);
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
