import { raw } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Language, PassageSource } from '../../../schema/questions/search.ts';
import { type Expansion, expansionRows } from './expand.ts';

/** A text in which words were found. */
export interface PassageRow {
  instrument: string;
  fact: string;
  source: PassageSource;
  language: Language;
  weight: number;
  text: string;
}

/**
 * The texts to show of instruments: for each word the one where it counts most, then those in which most is found,
 * one for each fact, so many in all. Texts that count the same are in the order of the facts, Swedish first.
 */
const SQL = `
  with expansion as (?),
  standing as materialized (
    select instrument_id, position, fact, language, weight, word from passage, string_to_table(words, ' ') as word
    where instrument_id in (?)
  ),
  found as (
    select instrument_id, position, fact, n, max(standing.weight * expansion.weight) as score
    from standing join expansion using (word, language)
    group by 1, 2, 3, 4
  ),
  summed as (
    select *, sum(score) over (partition by instrument_id, position) as total from found
  ),
  best as (
    select *, row_number() over (partition by instrument_id, n order by score desc, total desc, position) = 1 as best
    from summed
  ),
  chosen as (
    select instrument_id, position, fact, total, bool_or(best) as best from best group by 1, 2, 3, 4
  ),
  of_facts as (
    select *, row_number() over (partition by instrument_id, fact order by best desc, total desc, position) as in_fact
    from chosen
  ),
  placed as (
    select *, row_number() over (partition by instrument_id order by best desc, total desc, position) as place
    from of_facts where best or in_fact = 1
  )
  select passage.instrument_id as instrument, fact, source, language, weight, text
  from placed join passage using (instrument_id, position, fact)
  where best or place <= ?
  order by placed.instrument_id, place`;

/** The best texts of instruments, in one statement. Those that the rank is made of are always among them. */
export function bestPassages(
  em: SqlEntityManager,
  expansions: readonly Expansion[],
  instruments: readonly string[],
  most: number,
): Promise<PassageRow[]> {
  return em.execute<PassageRow[]>(raw(SQL, [expansionRows(expansions), instruments, most]));
}
