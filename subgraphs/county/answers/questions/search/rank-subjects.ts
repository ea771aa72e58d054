import { raw } from '@mikro-orm/core';
import { rankOfKey, type SearchArgs } from '#schema/questions/search-question.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { matching } from '#subgraphs/county/reading/matching.ts';
import { Instrument } from '#subgraphs/county/store/entities/index.ts';
import { heldSql } from '#subgraphs/county/store/entities/versions.ts';
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

/**
 * The instruments and documents in which each word was found. A word counts what its best match counts, times what it
 * counts to stand where it stands; how rare it is does not count, so that ranks of different counties are of one measure.
 */
const ranked = (revision: number, documents: boolean) => `
  with expansion as (?),
  hit as (
    select posting.subject, expansion.n, max(posting.weight * expansion.weight) as score
    from expansion join posting using (word, language)
    where ${heldSql('posting', revision)}
    group by 1, 2
  ),
  subject as (
    select id, kind, title, short_title from instrument where ${heldSql('instrument', revision)} and id in (?)
    union all
    select id, null, nullif(title, slug), null from document where ${heldSql('document', revision)} and ${documents}
  ),
  ranked as (
    select id, kind, title, short_title, rank
    from (select subject as id, sum(score)::int as rank from hit group by 1 having count(*) = ?) as found
    join subject using (id)
  )`;

/** The first hits after a place: by rank, then by id. */
export function rankedRows(
  known: Known,
  expansions: readonly Expansion[],
  args: Omit<SearchArgs, 'matches'>,
): Promise<RankedRow[]> {
  const { after, first } = args;
  const sql = `${rankedSql(known, args)}
    select id, kind, title, short_title as "shortTitle", rank from ranked
    where ${after ? '(rank < ? or rank = ? and id collate "C" > ?)' : 'true'}
    order by rank desc, id collate "C" limit ?`;
  const rank = after && rankOfKey(after.key);
  const place = after ? [rank, rank, after.id] : [];
  return known.em.execute<RankedRow[]>(raw(sql, [...paramsOf(known, expansions, args), ...place, first]));
}

/** The number of all hits. */
export async function rankedCount(
  known: Known,
  expansions: readonly Expansion[],
  args: Omit<SearchArgs, 'matches'>,
): Promise<number> {
  const sql = `${rankedSql(known, args)} select count(*)::int as count from ranked`;
  const rows = await known.em.execute<{ count: number }[]>(raw(sql, paramsOf(known, expansions, args)));
  return rows[0]?.count ?? 0;
}

function rankedSql(
  known: Known,
  { documents, filter: { types, ...narrowing } }: Pick<SearchArgs, 'documents' | 'filter'>,
) {
  // Documents are of no kind, party or theme: what narrows instruments leaves them out.
  return ranked(numberOf(known), documents && Object.keys(narrowing).length === 0);
}

function paramsOf(
  known: Known,
  expansions: readonly Expansion[],
  { words, filter }: Pick<SearchArgs, 'words' | 'filter'>,
) {
  return [expansionRows(expansions), selected(known, filter), words.length];
}

function selected(known: Known, filter: SearchArgs['filter']) {
  const where = matching(filter, numberOf(known));
  return known.em.createQueryBuilder(Instrument, 'i').select('i.id').where(where).toRaw();
}
