import type { FoundWord, Language } from '#schema/questions/search-question.ts';
import { wordsAt } from '#schema/shared/words.ts';
import type { Expansion } from './expand-words.ts';

/** The words of a text that match those asked for, and the text in pieces that shows where they stand. */
export interface MarkedText {
  /** Each way in which a word was found, once, in the order of the text. */
  found: Expansion[];
  segments: { text: string; matched: boolean }[];
}

/** Makes what marks texts: every word that matches any of those asked for. */
export function marker(expansions: readonly Expansion[]): (text: string, language: Language) => MarkedText {
  const matches = Map.groupBy(expansions, ({ language, word }) => `${language} ${word}`);
  return (text, language) => {
    const found = new Set<Expansion>();
    const segments: MarkedText['segments'] = [];
    const add = (start: number, end: number, matched: boolean) => {
      if (end > start) segments.push({ text: text.slice(start, end), matched });
    };
    let done = 0;
    for (const { word, start, end } of wordsAt(text)) {
      const own = matches.get(`${language} ${word}`);
      if (!own) continue;
      for (const expansion of own) found.add(expansion);
      add(done, start, false);
      add(start, end, true);
      done = end;
    }
    add(done, text.length, false);
    return { found: [...found], segments };
  };
}

/** A way in which a word was found, as it is answered. */
export function foundWord({ n, word, how }: Expansion, asked: readonly string[]): FoundWord {
  return { asked: asked[n] ?? '', found: word, how };
}
