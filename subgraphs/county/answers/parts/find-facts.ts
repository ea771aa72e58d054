import type { FilterObject } from '@mikro-orm/core';
import type { AspectId } from '#schema/codebook/codebook.ts';
import { type Stated, stated, under } from '#subgraphs/county/facts/fact.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { type FactRow, type KnownFactOf, knownFact } from '#subgraphs/county/reading/known-fact.ts';
import { updatedAt } from '#subgraphs/county/reading/updated-at.ts';
import { Fact } from '#subgraphs/county/store/entities/index.ts';
import { toFactRow } from './to-fact-row.ts';

type Condition = FilterObject<FactRow>;

/** A list of the facts under one aspect, across the instruments of the county. */
export interface FactList<Id extends AspectId = AspectId> {
  aspect: Id;
  /** What narrows the list further. */
  where: Condition;
}

interface Page {
  after: { key: string; id: string } | null;
  first: number;
}

/** The county's first facts after a place, in the order of their instruments' titles and as they stand in them. */
export async function findFacts<Id extends AspectId, Added extends object>(
  list: FactList<Id>,
  { after, first }: Page,
  known: Known,
  add: (fact: Stated<KnownFactOf<Id>>) => Promise<Added> | Added,
) {
  const rows = await known.em.find(
    Fact,
    { $and: [stating(list), ...(after ? [beyondKey(after)] : [])] },
    {
      orderBy: { sortKey: 'asc', id: 'asc' },
      limit: first + 1,
    },
  );
  const facts = stated(under(rows.slice(0, first).map(knownFact), list.aspect));
  return {
    updatedAt: updatedAt(known),
    rows: await Promise.all(facts.map(async (fact) => ({ ...(await toFactRow(fact, known)), ...(await add(fact)) }))),
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

/** The condition that facts come after a place. */
export function beyondKey({ key, id }: NonNullable<Page['after']>): Condition {
  return { $or: [{ sortKey: { $gt: key } }, { sortKey: key, id: { $gt: id } }] } as Condition;
}
