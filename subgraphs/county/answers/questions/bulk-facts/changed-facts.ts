import sql, { type Sql } from 'sql-template-tag';
import type { BulkFactsArgs } from '#schema/questions/bulk-facts-question.ts';
import { meeting } from '#subgraphs/county/answers/parts/find-facts.ts';
import { factsWhere } from '#subgraphs/county/answers/questions/facts/facts-where.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';

/**
 * The conditions on facts that may be otherwise than in an earlier revision: those that are new, those about something of
 * which anything is new, and all where names, attached texts or the county's own themes are.
 */
export async function changedFacts(since: number, known: Known): Promise<Sql[]> {
  if ((await known.read(shownWith(since, numberOf(known)))).length > 0) return [];
  return [
    sql`(since > ${since}::int or subject in (
      select id from instrument where since > ${since}::int union all select id from document where since > ${since}::int
    ))`,
  ];
}

/** What facts are shown with, beside what they are about: where it is another, all may be. */
function shownWith(since: number, until: number): Sql {
  const within = (column: 'since' | 'until') =>
    column === 'since'
      ? sql`since > ${since}::int and since <= ${until}::int`
      : sql`until > ${since}::int and until <= ${until}::int`;
  return sql`
    select 1 as one from organisation where ${within('until')}
    union all select 1 from document where ${within('until')}
    union all select 1 from attachment where (${within('since')}) or (${within('until')})
    union all select 1 from revision one, revision other
      where one.number = ${since}::int and other.number = ${until}::int and one.themes is distinct from other.themes
    limit 1`;
}

/** The ids of facts of an earlier revision that are no more, or no more of a selection; and where the next ones begin. */
export async function removedFacts(
  filter: BulkFactsArgs['filter'],
  since: number,
  { after, first }: Pick<BulkFactsArgs, 'after' | 'first'>,
  known: Known,
) {
  const until = numberOf(known);
  const ended = await known.read<{ id: string }>(sql`
    select distinct id collate "C" as id from fact
    where until > ${since}::int and until <= ${until}::int and id collate "C" > ${after?.id ?? ''}
    order by 1 limit ${first}`);
  const ids = ended.map(({ id }) => id);
  const selected = [sql`id = any(${ids}::text[])`, ...(await factsWhere(filter, known))];
  const still = await known.read<{ id: string }>(sql`select id from fact where ${meeting(selected, known)}`);
  const stays = new Set(still.map(({ id }) => id));
  const last = ids.length < first ? undefined : ids.at(-1);
  return { ids: ids.filter((id) => !stays.has(id)), next: last === undefined ? null : { key: '', id: last } };
}
