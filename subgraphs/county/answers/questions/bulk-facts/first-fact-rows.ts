import type { Sql } from 'sql-template-tag';
import type { BulkFactsArgs } from '#schema/questions/bulk-facts-question.ts';
import { firstRows } from '#subgraphs/county/answers/parts/find-facts.ts';
import { factsWhere } from '#subgraphs/county/answers/questions/facts/facts-where.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import type { FactRow } from '#subgraphs/county/reading/stored-rows.ts';
import { columns } from '#subgraphs/county/store/entities/select-columns.ts';

const SHOWN = [
  ...(['id', 'subject', 'aspect', 'sortKey', 'statedAs', 'value', 'wording'] as const),
  ...(['reasoning', 'note', 'inWords', 'citations'] as const),
];

/** A fact as it is stored, as far as bulk answers need it. */
export type BulkFactRow = Pick<FactRow, (typeof SHOWN)[number]>;

const COLUMNS = columns<BulkFactRow>('fact', SHOWN);

/** The first facts of a selection after a place, and where the next ones begin. */
export async function firstFactRows(
  filter: BulkFactsArgs['filter'],
  where: readonly Sql[],
  page: Pick<BulkFactsArgs, 'after' | 'first'>,
  known: Known,
) {
  const rows = await firstRows<BulkFactRow>(COLUMNS, [...(await factsWhere(filter, known)), ...where], page, known);
  const last = rows.length < page.first ? undefined : rows.at(-1);
  return { rows, next: last ? { key: last.sortKey, id: last.id } : null };
}
