import { raw } from '@mikro-orm/core';
import { rankOfKey, type SearchArgs } from '#schema/questions/search-question.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { matching } from '#subgraphs/county/reading/matching.ts';
import { Instrument } from '#subgraphs/county/store/entities/index.ts';
import { heldSql } from '#subgraphs/county/store/entities/versions.ts';
import { type Expansion, expansionRows } from './expand-words.ts';

/** An instrument in which every word was found. */
export interface RankedRow {
  id: string;
  kind: Member<'InstrumentKind'>;
  title: string | null;
  shortTitle: Text | null;
  rank: number;
}

/**
 * The instruments in which each word was found. A word counts what its best match counts, times what it counts to
 * stand where it stands; how rare it is does not count, so that ranks of different counties are of one measure.
 */
const ranked = (revision: number) => `
  with expansion as (?),
  hit as (
    select posting.instrument_id, expansion.n, max(posting.weight * expansion.weight) as score
    from expansion join posting using (word, language)
    where ${heldSql('posting', revision)}
    group by 1, 2
  ),
  ranked as (
    select instrument_id as id, sum(score)::int as rank from hit group by 1 having count(*) = ?
  )`;

/** The first hits after a place: by rank, then by id. */
export function rankedRows(
  known: Known,
  expansions: readonly Expansion[],
  { words, filter, after, first }: SearchArgs,
): Promise<RankedRow[]> {
  const revision = numberOf(known);
  const sql = `${ranked(revision)}
    select id, instrument.kind, instrument.title, instrument.short_title as "shortTitle", rank from ranked join instrument using (id)
    where ${heldSql('instrument', revision)} and id in (?) and ${after ? '(rank < ? or rank = ? and id > ?)' : 'true'}
    order by rank desc, id limit ?`;
  const rank = after && rankOfKey(after.key);
  const place = after ? [rank, rank, after.id] : [];
  return known.em.execute<RankedRow[]>(
    raw(sql, [expansionRows(expansions), words.length, selected(known, filter), ...place, first]),
  );
}

/** The number of all hits. */
export async function rankedCount(
  known: Known,
  expansions: readonly Expansion[],
  { words, filter }: SearchArgs,
): Promise<number> {
  const sql = `${ranked(numberOf(known))} select count(*)::int as count from ranked where id in (?)`;
  const rows = await known.em.execute<{ count: number }[]>(
    raw(sql, [expansionRows(expansions), words.length, selected(known, filter)]),
  );
  return rows[0]?.count ?? 0;
}

function selected(known: Known, filter: SearchArgs['filter']) {
  const where = matching(filter, numberOf(known));
  return known.em.createQueryBuilder(Instrument, 'i').select('i.id').where(where).toRaw();
}
