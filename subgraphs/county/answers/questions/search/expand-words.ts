import { raw } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { FoundWord, Language, SearchArgs } from '#schema/questions/search-question.ts';
import type { Member } from '#schema/values/enumerations.ts';
import { folded } from '#subgraphs/county/rules/search-words/fold.ts';
import { indefinite } from '#subgraphs/county/rules/search-words/indefinite.ts';
import { isMisspelt } from '#subgraphs/county/rules/search-words/misspelling.ts';
import { stemOf } from '#subgraphs/county/rules/search-words/stem.ts';
import { phraseInWords, synonymsOf } from '#subgraphs/county/rules/search-words/terms.ts';
import { MATCH_WEIGHTS, SHORTEST_PART } from '#subgraphs/county/rules/search-words/weights.ts';

/** A word of the county that matches one that is asked for, in the best way that it does. */
export interface Expansion {
  /** The place of the word among those asked. */
  n: number;
  language: Language;
  word: string;
  how: Member<'MatchKind'>;
  weight: number;
}

/** Sorts after every word that begins with the same letters. */
const LAST = '\u{10ffff}';

const { EXACT, STEM, PREFIX, SYNONYM, SIMILAR } = MATCH_WEIGHTS;

const SQL = `
  select distinct on (asked.n, found.word, found.language) asked.n, found.*
  from jsonb_to_recordset(?) as asked (n int, word text, sv text, en text, part text, upto text, plain text, synonyms jsonb)
  cross join lateral (
    select word, language, 'EXACT' as how, ${EXACT} as weight from vocabulary where word = asked.word
    union all
    select word, language, 'STEM', ${STEM} from vocabulary where (stem, language) in ((asked.sv, 'sv'), (asked.en, 'en'))
    union all
    select word, language, 'PREFIX', ${PREFIX} from vocabulary where word > asked.part and word < asked.upto
    union all
    select word, language, 'SYNONYM', ${SYNONYM} from vocabulary
    where (stem, language) in (select stem, language from jsonb_to_recordset(asked.synonyms) as s (stem text, language text))
    union all
    select word, language, 'SIMILAR', ${SIMILAR} from vocabulary_similar_to(asked.plain)
  ) as found
  order by asked.n, found.word, found.language, found.weight desc`;

/** The words of the county that match those asked for, in one statement, and phrases that mean the same. */
export async function expand(
  em: SqlEntityManager,
  { words, said }: Pick<SearchArgs, 'words' | 'said'>,
): Promise<Expansion[]> {
  const synonyms = synonymsOf(said, words);
  const asked = words.map((word, n) => ({
    ...askedWord(word, n),
    synonyms: synonyms.filter((other) => other.n === n && other.stem),
  }));
  const found = await em.execute<Expansion[]>(raw(SQL, [JSON.stringify(asked)]));
  return [
    ...found.filter(({ n, word, how }) => how !== 'SIMILAR' || isMisspelt(indefinite(words[n] ?? ''), word)),
    ...synonyms.flatMap(({ n, language, phrase }) =>
      phrase === null ? [] : [{ n, language, word: phrase, how: 'SYNONYM' as const, weight: SYNONYM }],
    ),
  ];
}

/** A word that was found, or a phrase, as it is answered. */
export function foundWord({ n, word, how }: Expansion, asked: readonly string[]): FoundWord {
  return { asked: asked[n] ?? '', found: phraseInWords(word), how };
}

/** The same as rows of a statement; as arrays, of which the planner knows how long they are. */
export function expansionRows(expansions: readonly Expansion[]) {
  const column = <Value>(of: (expansion: Expansion) => Value) => expansions.map(of);
  return raw(
    `select * from unnest(array[?]::int[], array[?]::text[], array[?]::text[], array[?]::int[]) as e (n, word, language, weight)`,
    [
      column(({ n }) => n),
      column(({ word }) => word),
      column(({ language }) => language),
      column(({ weight }) => weight),
    ],
  );
}

/**
 * Parts of compounds and spelling errors are looked for in words only, as another number is another number, and of
 * neuter nouns without their ending, so that both forms find the same.
 */
function askedWord(word: string, n: number) {
  const noun = indefinite(word);
  const part = /\d/.test(word) || noun.length < SHORTEST_PART ? null : noun;
  return {
    n,
    word,
    sv: stemOf('sv', word),
    en: stemOf('en', word),
    part,
    upto: part && `${part}${LAST}`,
    plain: part && folded(part),
  };
}
