import { raw } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { rankOfKey, type SearchArgs } from '../../../schema/questions/search.ts';
import type { Member } from '../../../schema/values/enumerations.ts';
import { Instrument } from '../entities/index.ts';
import { matching } from '../parts/matching.ts';
import { type Expansion, expansionRows } from './expand.ts';

/** An instrument in which every word was found. */
export interface RankedRow {
  id: string;
  kind: Member<'InstrumentKind'>;
  title: string | null;
  rank: number;
}

/**
 * The instruments in which each word was found. A word counts what its best match counts, times what it counts to
 * stand where it stands; how rare it is does not count, so that ranks of different counties are of one measure.
 */
const RANKED = `
  with expansion as (?),
  hit as (
    select posting.instrument_id, expansion.n, max(posting.weight * expansion.weight) as score
    from expansion join posting using (word, language)
    group by 1, 2
  ),
  ranked as (
    select instrument_id as id, sum(score)::int as rank from hit group by 1 having count(*) = ?
  )`;

/** The first hits after a place: by rank, then by id. */
export function rankedRows(
  em: SqlEntityManager,
  expansions: readonly Expansion[],
  { words, filter, after, first }: SearchArgs,
): Promise<RankedRow[]> {
  const sql = `${RANKED}
    select id, instrument.kind, instrument.title, rank from ranked join instrument using (id)
    where id in (?) and ${after ? '(rank < ? or rank = ? and id > ?)' : 'true'}
    order by rank desc, id limit ?`;
  const rank = after && rankOfKey(after.key);
  const place = after ? [rank, rank, after.id] : [];
  return em.execute<RankedRow[]>(
    raw(sql, [expansionRows(expansions), words.length, selected(em, filter), ...place, first]),
  );
}

/** The number of all hits. */
export async function rankedCount(
  em: SqlEntityManager,
  expansions: readonly Expansion[],
  { words, filter }: SearchArgs,
): Promise<number> {
  const sql = `${RANKED} select count(*)::int as count from ranked where id in (?)`;
  const rows = await em.execute<{ count: number }[]>(
    raw(sql, [expansionRows(expansions), words.length, selected(em, filter)]),
  );
  return rows[0]?.count ?? 0;
}

function selected(em: SqlEntityManager, filter: SearchArgs['filter']) {
  return em.createQueryBuilder(Instrument, 'i').select('i.id').where(matching(filter)).toRaw();
}
