import sql, { empty, type Sql } from 'sql-template-tag';
import { rankOfKey, type SearchArgs } from '#schema/questions/search-question.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { countOnce } from '#subgraphs/county/reading/kept-rows.ts';
import { matching } from '#subgraphs/county/reading/matching.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';
import { type Expansion, expansionRows } from './expand-words.ts';

/** An instrument or a document in which every word was found. */
export interface RankedRow {
  id: string;
  /** None of a document. */
  kind: Member<'InstrumentKind'> | null;
  title: string | null;
  shortTitle: Text | null;
  rank: number;
}

type Asked = Omit<SearchArgs, 'matches'>;

/** The first hits after a place: by rank, then by id. */
export function rankedRows(known: Known, expansions: readonly Expansion[], args: Asked): Promise<RankedRow[]> {
  const { after, first } = args;
  const rank = after && rankOfKey(after.key);
  return known.read<RankedRow>(sql`
    ${ranked(known, expansions, args)}
    select id, kind, title, short_title as "shortTitle", rank from ranked
    ${after ? sql`where (rank < ${rank}::int or rank = ${rank}::int and id collate "C" > ${after.id})` : empty}
    order by rank desc, id collate "C" limit ${first}`);
}

/** The number of all hits. */
export function rankedCount(known: Known, expansions: readonly Expansion[], args: Asked): Promise<number> {
  return countOnce(sql`${ranked(known, expansions, args)} select count(*)::int as count from ranked`, known);
}

/**
 * The instruments and documents in which each word was found. A word counts what its best match counts, times what it
 * counts to stand where it stands; how rare it is does not count, so that ranks of different counties are of one measure.
 */
function ranked(known: Known, expansions: readonly Expansion[], { words, filter, documents }: Asked): Sql {
  const { types: _, ...narrowing } = filter;
  const revision = numberOf(known);
  // Each is looked up by its id: how many are found is not known beforehand, and a join by guess takes time in the square of it.
  // Documents are of no kind, party or theme: what narrows instruments leaves them out.
  const withDocuments = documents && Object.keys(narrowing).length === 0;
  return sql`
    with expansion as (${expansionRows(expansions)}),
    counted as (
      select number, expansion.n, max(posting.weight * expansion.weight) as score
      from expansion join posting using (word, language), unnest(numbers) as number
      group by 1, 2
    ),
    hit as (
      select posted.subject, n, max(score) as score
      from counted join posted using (number)
      where ${held('posted', revision)}
      group by 1, 2
    ),
    found as (
      select subject as id, sum(score)::int as rank from hit group by 1 having count(*) = ${words.length}
    ),
    ranked as (
      select id, kind, title, short_title, rank
      from found cross join lateral (
        select kind, title, short_title from instrument where instrument.id = found.id and ${matching(filter, revision)}
        union all
        select null, nullif(title, slug), null from document
        where document.id = found.id and ${held('document', revision)} and ${withDocuments}
      ) as subject
    )`;
}
