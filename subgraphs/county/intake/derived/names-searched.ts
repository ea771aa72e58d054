import { inCodebookOrder } from '#schema/codebook/aspect-order.ts';
import { withBroader } from '#schema/codebook/broader.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { LANGUAGES, type PassageSource } from '#schema/questions/search-question.ts';
import type { FactStatedAs } from '#schema/values/stated-as.ts';
import type { Text } from '#schema/values/text.ts';
import { searchedIn } from '#subgraphs/county/rules/search-words/searched-words.ts';
import { fieldWeight } from '#subgraphs/county/rules/search-words/weights.ts';

/** A theme of a county with its name. */
export interface NamedTheme {
  id: string;
  name: Text;
}

/** What a fact is stated under: its aspect, and the themes of a statement. */
export interface UnderName {
  id: string;
  aspect: string;
  position: number;
  statedAs: FactStatedAs;
  themes: readonly string[];
}

/** Names stand after facts and attached texts. */
const FIRST_POSITION = 1_000_000_000;

/**
 * The names of aspects under which an instrument states something, and of the themes of its statements with broader
 * ones, each with the first fact that stands under it. What is only said not to be stated has no name here.
 */
export function nameRows(instrument: string, facts: readonly UnderName[], own: readonly NamedTheme[]) {
  const names = new Map<string, { source: Extract<PassageSource, 'ASPECT' | 'THEME'>; fact: UnderName; name: Text }>();
  const add = (source: 'ASPECT' | 'THEME', id: string, fact: UnderName, name: Text | undefined) => {
    if (name && !names.has(`${source} ${id}`)) names.set(`${source} ${id}`, { source, fact, name });
  };
  for (const fact of facts.filter(({ statedAs }) => statedAs !== 'NOT_STATED').toSorted(inCodebookOrder)) {
    add('ASPECT', fact.aspect, fact, codebook.aspects.get(fact.aspect)?.name);
    for (const id of fact.themes.flatMap(withBroader))
      add('THEME', id, fact, codebook.themes.get(id)?.name ?? own.find((theme) => theme.id === id)?.name);
  }
  return [...names.values()]
    .flatMap(({ source, fact, name }) =>
      LANGUAGES.map((language) => ({ source, fact, language, text: name[language] })),
    )
    .map(({ source, fact, language, text }, index) => ({
      subject: instrument,
      position: FIRST_POSITION + index,
      fact: fact.id,
      source,
      language,
      text,
      weight: fieldWeight(fact.aspect, source),
      words: searchedIn(language, text),
    }));
}
