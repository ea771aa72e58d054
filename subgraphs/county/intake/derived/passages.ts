import { LANGUAGES, type Language, type PassageSource } from '#schema/questions/search-question.ts';
import { text as bilingual, type Text } from '#schema/values/text.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import type { AnyFact } from '#subgraphs/county/facts/fact.ts';
import { searchedIn } from '#subgraphs/county/rules/search-words/searched-words.ts';
import { fieldWeight } from '#subgraphs/county/rules/search-words/weights.ts';

interface Source {
  fact: string;
  aspect: string;
  source: Extract<PassageSource, 'VALUE' | 'WORDING'>;
  language: Language;
  text: string;
}

/** The texts of an instrument that are searched, in the order of its facts. */
export function passageRows({ id, facts }: InstrumentData, inWords: (fact: AnyFact) => Text | null) {
  return facts
    .flatMap((fact) => textsOf(fact, inWords(fact)))
    .map(({ aspect, ...passage }, position) => ({
      subject: id,
      position,
      ...passage,
      weight: fieldWeight(aspect, passage.source),
      words: searchedIn(passage.language, passage.text),
    }));
}

/** The texts of one fact, each once: names and numbers are the same in both languages, titles in their wording. */
function textsOf({ id: fact, aspect, wording, value }: AnyFact, inWords: Text | null): Source[] {
  const texts: Source[] = [];
  const add = (source: Source['source'], language: Language, text: string) =>
    texts.push({ fact, aspect, source, language, text });
  for (const pair of [...(inWords ? [inWords] : []), ...textsWithin(value)])
    for (const language of LANGUAGES)
      if (!texts.some((known) => says(known, language, pair[language]))) add('VALUE', language, pair[language]);
  if (wording && !texts.some(({ text }) => text === wording)) add('WORDING', 'sv', wording);
  return texts;
}

function says(known: Source, language: Language, text: string): boolean {
  return known.text === text || (known.language === language && known.text.includes(text));
}

/** The texts that a value holds beside those that put it in words: what happened, which conditions there are. */
function textsWithin(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = bilingual.safeParse(value);
  return own.success ? [own.data] : Object.values(value).flatMap(textsWithin);
}
