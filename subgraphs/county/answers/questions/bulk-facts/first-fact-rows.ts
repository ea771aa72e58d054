import sql, { empty, join, type Sql } from 'sql-template-tag';
import type { BulkFactsArgs } from '#schema/questions/bulk-facts-question.ts';
import { beyond } from '#subgraphs/county/answers/parts/find-facts.ts';
import { factsWhere } from '#subgraphs/county/answers/questions/facts/facts-where.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { type FactRow, rowsOf } from '#subgraphs/county/reading/stored-rows.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';

/** The first facts of a selection after a place, in one statement. */
export async function firstFactRows(
  filter: BulkFactsArgs['filter'],
  where: readonly Sql[],
  { after, first }: Pick<BulkFactsArgs, 'after' | 'first'>,
  known: Known,
) {
  const selected = [held('fact', numberOf(known)), ...(await factsWhere(filter, known)), ...where];
  const rows = await known.read<FactRow>(sql`
    select ${rowsOf.fact} from fact where ${join(selected, ' and ')} ${after ? sql`and ${beyond(after)}` : empty}
    order by sort_key, id limit ${first}`);
  const last = rows.length < first ? undefined : rows.at(-1);
  return { rows, next: last ? { key: last.sortKey, id: last.id } : null };
}
