import sql from 'sql-template-tag';
import type { Language, PassageSource } from '#schema/questions/search-question.ts';
import type { Cited } from '#schema/values/citation.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';
import { type Expansion, expansionRows } from './expand-words.ts';

/** A text in which words were found. */
export interface PassageRow {
  /** Id of the instrument or document. */
  subject: string;
  /** The fact whose text it is; none where it stands in an attached document. */
  fact: string | null;
  /** Where in an attached document it stands. */
  cited: Cited | null;
  source: PassageSource;
  language: Language;
  weight: number;
  text: string;
}

/**
 * The best texts to show of instruments and documents, in one statement: for each word the one where it counts most, so that those
 * that the rank is made of are always among them, then those in which most is found, one for each fact, so many in all. Texts
 * that count the same are in the order of the facts, Swedish first.
 */
export function bestPassages(
  known: Known,
  expansions: readonly Expansion[],
  subjects: readonly string[],
  most: number,
): Promise<PassageRow[]> {
  return known.read<PassageRow>(sql`
    with expansion as (${expansionRows(expansions)}),
    standing as materialized (
      select subject, position, coalesce(fact, position::text) as of_fact, language, weight, word
      from passage, string_to_table(words, ' ') as word
      where subject = any(${subjects}::text[]) and ${held('passage', numberOf(known))}
    ),
    found as (
      select subject, position, of_fact, n, max(standing.weight * expansion.weight) as score
      from standing join expansion using (word, language)
      group by 1, 2, 3, 4
    ),
    summed as (
      select *, sum(score) over (partition by subject, position) as total from found
    ),
    best as (
      select *, row_number() over (partition by subject, n order by score desc, total desc, position) = 1 as best
      from summed
    ),
    chosen as (
      select subject, position, of_fact, total, bool_or(best) as best from best group by 1, 2, 3, 4
    ),
    of_facts as (
      select *, row_number() over (partition by subject, of_fact order by best desc, total desc, position) as in_fact
      from chosen
    ),
    placed as (
      select *, row_number() over (partition by subject order by best desc, total desc, position) as place
      from of_facts where best or in_fact = 1
    )
    select passage.subject, fact, cited, source, language, weight, text
    from placed join passage using (subject, position)
    where (best or place <= ${most}) and ${held('passage', numberOf(known))}
    order by placed.subject, place`);
}
