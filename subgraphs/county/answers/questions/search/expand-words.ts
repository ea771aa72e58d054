import sql, { type Sql } from 'sql-template-tag';
import type { FoundWord, Language, SearchArgs } from '#schema/questions/search-question.ts';
import type { Member } from '#schema/values/enumerations.ts';
import { folded } from '#subgraphs/county/rules/search-words/fold.ts';
import { indefinite } from '#subgraphs/county/rules/search-words/indefinite.ts';
import { isMisspelt } from '#subgraphs/county/rules/search-words/misspelling.ts';
import { stemOf } from '#subgraphs/county/rules/search-words/stem.ts';
import { phraseInWords, synonymsOf } from '#subgraphs/county/rules/search-words/terms.ts';
import { MATCH_WEIGHTS, SHORTEST_PART } from '#subgraphs/county/rules/search-words/weights.ts';
import type { Read } from '#subgraphs/county/store/database/read.ts';

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

/** The words of the county that match those asked for, in one statement, and phrases that mean the same. */
export async function expand(read: Read, { words, said }: Pick<SearchArgs, 'words' | 'said'>): Promise<Expansion[]> {
  const synonyms = synonymsOf(said, words);
  const asked = words.map((word, n) => ({
    ...askedWord(word, n),
    synonyms: synonyms.filter((other) => other.n === n && other.stem),
  }));
  const found = await read<Expansion>(sql`
    select distinct on (asked.n, found.word, found.language) asked.n, found.*
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked (n int, word text, sv text, en text, part text, upto text, plain text, synonyms jsonb)
    cross join lateral (
      select word, language, 'EXACT' as how, ${EXACT}::int as weight from vocabulary where word = asked.word
      union all
      select word, language, 'STEM', ${STEM}::int from vocabulary where (stem, language) in ((asked.sv, 'sv'), (asked.en, 'en'))
      union all
      select word, language, 'PREFIX', ${PREFIX}::int from vocabulary where word > asked.part and word < asked.upto
      union all
      select word, language, 'SYNONYM', ${SYNONYM}::int from vocabulary
      where (stem, language) in (select stem, language from jsonb_to_recordset(asked.synonyms) as s (stem text, language text))
      union all
      select word, language, 'SIMILAR', ${SIMILAR}::int from vocabulary_similar_to(asked.plain)
    ) as found
    order by asked.n, found.word, found.language, found.weight desc`);
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
export function expansionRows(expansions: readonly Expansion[]): Sql {
  const column = <Value>(of: (expansion: Expansion) => Value) => expansions.map(of);
  return sql`
    select * from unnest(
      ${column(({ n }) => n)}::int[], ${column(({ word }) => word)}::text[],
      ${column(({ language }) => language)}::text[], ${column(({ weight }) => weight)}::int[]
    ) as e (n, word, language, weight)`;
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
