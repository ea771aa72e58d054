import { synonyms } from '#schema/codebook/synonyms.ts';
import type { Language } from '#schema/questions/search-question.ts';
import { type WordAt, wordsAt } from '#schema/shared/words.ts';
import { stemOf } from './stem.ts';

/** A term of the list of synonyms: its words by their stems, and what it is stored and looked up by if they are several. */
interface Term {
  stems: string[];
  phrase: string | null;
}

/** What else to look for where a word is asked for: words by their stem, or a phrase. */
export interface Synonym {
  /** The place of the word among those asked. */
  n: number;
  language: Language;
  stem: string | null;
  phrase: string | null;
}

/** Begins a phrase, in which it stands for the spaces too: no word has it. */
const MARK = '_';

const GROUPS = synonyms.map(({ language, terms }) => ({
  language,
  terms: terms.map((term) => termOf(language, term)),
}));

function termOf(language: Language, term: string): Term {
  const words = wordsAt(term).map(({ word }) => word);
  const phrase = words.length > 1 ? `${MARK}${words.join(MARK)}` : null;
  return { stems: words.map((word) => stemOf(language, word)), phrase };
}

/** The phrases by the stem that they begin with. */
const PHRASES = { sv: phrasesIn('sv'), en: phrasesIn('en') };

function phrasesIn(language: Language) {
  const own = GROUPS.filter((group) => group.language === language).flatMap(({ terms }) => terms);
  const phrases = own.flatMap(({ phrase, stems }) => (phrase === null ? [] : [{ phrase, stems }]));
  return Map.groupBy(phrases, ({ stems }) => stems[0]);
}

/** The phrases of a text that are terms of the list, in whatever form, where they stand. */
export function phrasesAt(language: Language, words: readonly WordAt[]): WordAt[] {
  const found: WordAt[] = [];
  for (const [index, first] of words.entries())
    for (const { phrase, stems } of PHRASES[language].get(stemKept(language, first.word)) ?? [])
      if (standsAt(stems, language, words.slice(index, index + stems.length)))
        found.push({ word: phrase, start: first.start, end: words[index + stems.length - 1]?.end ?? first.end });
  return found;
}

function standsAt(stems: readonly string[], language: Language, words: readonly { word: string }[]): boolean {
  return stems.length === words.length && words.every(({ word }, index) => stemKept(language, word) === stems[index]);
}

/** A phrase in words. */
export function phraseInWords(word: string): string {
  return word.startsWith(MARK) ? word.slice(1).replaceAll(MARK, ' ') : word;
}

/** What else to look for: the other terms of each that was said whole, for every word of it that is looked for. */
export function synonymsOf(said: readonly string[], asked: readonly string[]): Synonym[] {
  const words = said.map((word) => ({ word }));
  return GROUPS.flatMap(({ language, terms }) =>
    terms.flatMap((term) => {
      const length = term.stems.length;
      const found = said.flatMap((_, at) => {
        const here = words.slice(at, at + length);
        return standsAt(term.stems, language, here) ? here.map(({ word }) => asked.indexOf(word)) : [];
      });
      const others = terms.filter((other) => other !== term);
      return [...new Set(found)]
        .filter((n) => n >= 0)
        .flatMap((n) =>
          others.map(({ phrase, stems }) => ({
            n,
            language,
            phrase,
            stem: phrase === null ? (stems[0] ?? null) : null,
          })),
        );
    }),
  );
}

/** So many stems are kept of each language: texts repeat their words. */
const MOST_KEPT = 20_000;
const kept = { sv: new Map<string, string>(), en: new Map<string, string>() };

function stemKept(language: Language, word: string): string {
  const own = kept[language];
  const known = own.get(word);
  if (known !== undefined) return known;
  if (own.size >= MOST_KEPT) own.clear();
  const stem = stemOf(language, word);
  own.set(word, stem);
  return stem;
}
