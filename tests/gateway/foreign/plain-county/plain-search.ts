import type { PlainFact, PlainInstrument } from './plain-data.ts';

export interface PlainSearchArgs {
  words: string[];
  matches: number;
}

interface PlainPassage {
  fact: PlainFact;
  source: 'VALUE' | 'WORDING';
  language: 'sv' | 'en';
  text: string;
  weight: number;
}

/** How an instrument is found by words, all of which must stand in it; `null` where one does not. */
export function plainHit(instrument: PlainInstrument, { words, matches }: PlainSearchArgs) {
  const passages = instrument.facts.flatMap(passagesOf);
  const best = words.map((word) => bestOf(word, passages));
  if (best.some((one) => one === undefined)) return null;
  const found = best.flatMap((one) => one ?? []);
  const rank = found.reduce((sum, { score }) => sum + score, 0);
  const shown = passages.filter(({ text }) => words.some((word) => wordIn(text, word)));
  const { id, kind, title, shortTitle } = instrument;
  return {
    ...{ id, kind, title, shortTitle, key: String(999_999 - rank).padStart(6, '0') },
    best: found.map(({ passage, match }) => ({ ...match, aspect: passage.fact.aspect, source: passage.source })),
    matches: shown.slice(0, matches).map((passage) => shownMatch(passage, words)),
  };
}

function passagesOf(fact: PlainFact): PlainPassage[] {
  const weight = fact.aspect === 'title' ? 10 : fact.aspect === 'statements' ? 5 : 3;
  const inWords = (['sv', 'en'] as const).flatMap((language): PlainPassage[] =>
    fact.inWords ? [{ fact, source: 'VALUE', language, text: fact.inWords[language], weight }] : [],
  );
  const wording: PlainPassage[] =
    fact.wording === null ? [] : [{ fact, source: 'WORDING', language: 'sv', text: fact.wording, weight: 4 }];
  return [...inWords, ...wording];
}

function bestOf(word: string, passages: readonly PlainPassage[]) {
  const found = passages.flatMap((passage) => {
    const at = wordIn(passage.text, word);
    if (!at) return [];
    const how = at.found.toLowerCase() === word ? ('EXACT' as const) : ('PREFIX' as const);
    const match = { asked: word, found: at.found.toLowerCase(), how };
    return [{ passage, match, score: passage.weight * (how === 'EXACT' ? 10 : 5) }];
  });
  return found.toSorted((one, other) => other.score - one.score)[0];
}

/** Where a word stands in a text that is the one looked for or begins with it; the very word before others. */
function wordIn(text: string, word: string): { index: number; found: string } | null {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((at) => ({ index: at.index, found: at[0] }));
  const begins = words.filter(({ found }) => found.toLowerCase().startsWith(word));
  return begins.find(({ found }) => found.toLowerCase() === word) ?? begins[0] ?? null;
}

function shownMatch({ fact, source, language, text }: PlainPassage, words: readonly string[]) {
  const found = words.flatMap((word) => {
    const at = wordIn(text, word);
    return at ? [{ word, ...at }] : [];
  });
  const first = found[0] as (typeof found)[0];
  const end = first.index + first.found.length;
  const segments = [
    { text: text.slice(0, first.index), matched: false },
    { text: first.found, matched: true },
    { text: text.slice(end), matched: false },
  ];
  return {
    ...{ fact: fact.id, aspect: fact.aspect, statedAs: fact.statedAs, source, language, citations: fact.citations },
    segments: segments.filter((segment) => segment.text !== ''),
    words: found.map(({ word, found: as }) => ({
      asked: word,
      found: as.toLowerCase(),
      how: as.toLowerCase() === word ? 'EXACT' : 'PREFIX',
    })),
  };
}
