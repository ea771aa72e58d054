import type { Language } from '#schema/questions/search-question.ts';
import type { WordAt } from '#schema/shared/words.ts';
import { searchedAt } from '#subgraphs/county/rules/search-words/searched-words.ts';
import type { Expansion } from './expand-words.ts';

/** The words of a text that match those asked for, and the text in pieces that shows where they stand. */
export interface MarkedText {
  /** Each way in which a word was found, once, in the order of the text. */
  found: Expansion[];
  segments: { text: string; matched: boolean }[];
}

/** Makes what marks texts: every word and phrase that matches any of the words asked for. */
export function marker(expansions: readonly Expansion[]): (text: string, language: Language) => MarkedText {
  const matches = Map.groupBy(expansions, ({ language, word }) => `${language} ${word}`);
  return (text, language) => {
    const found = new Set<Expansion>();
    const segments: MarkedText['segments'] = [];
    const add = (start: number, end: number, matched: boolean) => {
      if (end > start) segments.push({ text: text.slice(start, end), matched });
    };
    let done = 0;
    for (const { word, start, end } of searchedAt(language, text).toSorted(inText)) {
      const own = matches.get(`${language} ${word}`);
      if (!own) continue;
      for (const expansion of own) found.add(expansion);
      if (start < done) continue;
      add(done, start, false);
      add(start, end, true);
      done = end;
    }
    add(done, text.length, false);
    return { found: [...found], segments };
  };
}

/** Phrases before the words that they begin with, so that they are marked whole. */
function inText(a: WordAt, b: WordAt): number {
  return a.start - b.start || b.end - a.end;
}
