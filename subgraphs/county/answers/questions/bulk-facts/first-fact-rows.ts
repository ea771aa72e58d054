import type { FilterObject } from '@mikro-orm/core';
import type { BulkFactsArgs } from '#schema/questions/bulk-facts-question.ts';
import { beyond } from '#subgraphs/county/answers/parts/find-facts.ts';
import { factsWhere } from '#subgraphs/county/answers/questions/facts/facts-where.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import type { FactRow } from '#subgraphs/county/reading/known-fact.ts';
import { Fact } from '#subgraphs/county/store/entities/index.ts';
import { heldAt } from '#subgraphs/county/store/entities/versions.ts';

const COLUMNS = [
  ...(['id', 'subject', 'aspect', 'sortKey', 'statedAs', 'value', 'wording'] as const),
  ...(['reasoning', 'note', 'inWords', 'citations'] as const),
];

/** A fact as it is stored, as far as bulk answers need it. */
export type BulkFactRow = Pick<FactRow, (typeof COLUMNS)[number]>;

/** The first facts of a selection after a place, in one statement; no entities are made of them. */
export async function firstFactRows(
  filter: BulkFactsArgs['filter'],
  where: readonly FilterObject<FactRow>[],
  { after, first }: Pick<BulkFactsArgs, 'after' | 'first'>,
  known: Known,
) {
  const rows = await known.em
    .createQueryBuilder(Fact, 'f')
    .select([...COLUMNS])
    .where({
      ...heldAt(numberOf(known)),
      $and: [...(await factsWhere(filter, known)), ...where, ...(after ? [beyond(after)] : [])],
    })
    .orderBy({ sortKey: 'asc', id: 'asc' })
    .limit(first)
    .execute<BulkFactRow[]>('all');
  const last = rows.length < first ? undefined : rows.at(-1);
  return { rows, next: last ? { key: last.sortKey, id: last.id } : null };
}
