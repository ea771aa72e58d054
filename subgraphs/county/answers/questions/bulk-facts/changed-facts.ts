import { type FilterObject, raw } from '@mikro-orm/core';
import type { BulkFactsArgs } from '#schema/questions/bulk-facts-question.ts';
import { factsWhere } from '#subgraphs/county/answers/questions/facts/facts-where.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import type { FactRow } from '#subgraphs/county/reading/known-fact.ts';
import { Fact } from '#subgraphs/county/store/entities/index.ts';
import { heldAt } from '#subgraphs/county/store/entities/versions.ts';

/** What facts are shown with, beside what they are about: where it is another, all may be. */
const SHOWN_WITH = `
  select 1 from organisation where until > ? and until <= ?
  union all select 1 from document where until > ? and until <= ?
  union all select 1 from attachment where (since > ? and since <= ?) or (until > ? and until <= ?)
  union all select 1 from revision one, revision other where one.number = ? and other.number = ? and one.themes is distinct from other.themes
  limit 1`;

/**
 * The conditions on facts that may be otherwise than in an earlier revision: those that are new, those about something of
 * which anything is new, and all where names, attached texts or the county's own themes are.
 */
export async function changedFacts(since: number, known: Known): Promise<FilterObject<FactRow>[]> {
  const until = numberOf(known);
  const all = await known.em.execute(raw(SHOWN_WITH, Array.from({ length: 5 }, () => [since, until]).flat()));
  if (all.length > 0) return [];
  const renewed = raw(
    'subject in (select id from instrument where since > ? union all select id from document where since > ?)',
    [since, since],
  );
  return [{ $or: [{ since: { $gt: since } }, { [renewed]: [] }] } as FilterObject<FactRow>];
}

/** The ids of facts of an earlier revision that are no more, or no more of a selection; and where the next ones begin. */
export async function removedFacts(
  filter: BulkFactsArgs['filter'],
  since: number,
  { after, first }: Pick<BulkFactsArgs, 'after' | 'first'>,
  known: Known,
) {
  const until = numberOf(known);
  const ended = await known.em.execute<{ id: string }[]>(
    raw(
      'select distinct id collate "C" as id from fact where until > ? and until <= ? and id collate "C" > ? order by 1 limit ?',
      [since, until, after?.id ?? '', first],
    ),
  );
  const ids = ended.map(({ id }) => id);
  const held = await known.em
    .createQueryBuilder(Fact, 'f')
    .select(['id'])
    .where({ ...heldAt(until), $and: [{ id: { $in: ids } }, ...(await factsWhere(filter, known))] })
    .execute<{ id: string }[]>('all');
  const still = new Set(held.map(({ id }) => id));
  const last = ids.length < first ? undefined : ids.at(-1);
  return { ids: ids.filter((id) => !still.has(id)), next: last === undefined ? null : { key: '', id: last } };
}
