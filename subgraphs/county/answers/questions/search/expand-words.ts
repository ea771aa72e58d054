import { raw } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Language } from '#schema/questions/search-question.ts';
import type { Member } from '#schema/values/enumerations.ts';
import { folded } from '#subgraphs/county/rules/search-words/fold.ts';
import { isMisspelt } from '#subgraphs/county/rules/search-words/misspelling.ts';
import { stemOf } from '#subgraphs/county/rules/search-words/stem.ts';
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

const { EXACT, STEM, PREFIX, SIMILAR } = MATCH_WEIGHTS;

const SQL = `
  select distinct on (asked.n, found.word, found.language) asked.n, found.*
  from jsonb_to_recordset(?) as asked (n int, word text, sv text, en text, part text, upto text, plain text)
  cross join lateral (
    select word, language, 'EXACT' as how, ${EXACT} as weight from vocabulary where word = asked.word
    union all
    select word, language, 'STEM', ${STEM} from vocabulary where (stem, language) in ((asked.sv, 'sv'), (asked.en, 'en'))
    union all
    select word, language, 'PREFIX', ${PREFIX} from vocabulary where word > asked.part and word < asked.upto
    union all
    select word, language, 'SIMILAR', ${SIMILAR} from vocabulary_similar_to(asked.plain)
  ) as found
  order by asked.n, found.word, found.language, found.weight desc`;

/** The words of the county that match those asked for, in one statement. */
export async function expand(em: SqlEntityManager, words: readonly string[]): Promise<Expansion[]> {
  const found = await em.execute<Expansion[]>(raw(SQL, [JSON.stringify(words.map(askedWord))]));
  return found.filter(({ n, word, how }) => how !== 'SIMILAR' || isMisspelt(words[n] ?? '', word));
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

/** Parts of compounds and spelling errors are looked for in words only: another number is another number. */
function askedWord(word: string, n: number) {
  const part = /\d/.test(word) || word.length < SHORTEST_PART ? null : word;
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
