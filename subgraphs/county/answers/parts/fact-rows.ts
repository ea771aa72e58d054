import type { FilterObject } from '@mikro-orm/core';
import type { ValueType } from '#schema/values/value-type.ts';
import type { Known } from '#subgraphs/county/reading/context.ts';
import { referTo } from '#subgraphs/county/reading/instrument-reference.ts';
import type { FactRow } from '#subgraphs/county/reading/loaders.ts';
import { updatedAt } from '#subgraphs/county/reading/updated-at.ts';
import { Fact } from '#subgraphs/county/store/entities/index.ts';
import { answeredFact } from './fact-answer.ts';
import { resolved } from './resolved.ts';

type Condition = FilterObject<FactRow>;

/** A list of facts of one kind of value, across the instruments of the county. */
export interface FactList {
  aspect: string;
  valueType: Pick<ValueType, 'schema'>;
  /** What narrows the list further. */
  where: Condition;
}

interface Page {
  after: { key: string; id: string } | null;
  first: number;
}

/** The county's first facts after a place, in the order of their instruments' titles and as they stand in them. */
export async function factRows<Added extends object>(
  list: FactList,
  { after, first }: Page,
  known: Known,
  add: (row: FactRow) => Promise<Added> | Added,
) {
  const rows = await known.em.find(
    Fact,
    { $and: [stating(list), ...(after ? [beyond(after)] : [])] },
    {
      orderBy: { sortKey: 'asc', id: 'asc' },
      limit: first + 1,
    },
  );
  return {
    updatedAt: updatedAt(known),
    rows: await Promise.all(
      rows.slice(0, first).map(async (row) => ({
        key: row.sortKey,
        id: row.id,
        fact: await answeredFact(row, known),
        resolved: await resolved(list.valueType.schema, row.value, known),
        instrument: await referTo(row.subject, known),
        ...(await add(row)),
      })),
    ),
    more: rows.length > first,
  };
}

/** How many facts the list has in the county. */
export function countFacts(list: FactList, { em }: Known): Promise<number> {
  return em.count(Fact, stating(list));
}

function stating({ aspect, where }: FactList): Condition {
  return { ...where, aspect, statedAs: { $ne: 'NOT_STATED' } };
}

function beyond({ key, id }: NonNullable<Page['after']>): Condition {
  return { $or: [{ sortKey: { $gt: key } }, { sortKey: key, id: { $gt: id } }] } as Condition;
}
