import type { FilterObject } from '@mikro-orm/core';
import type { AspectId } from '#schema/codebook/codebook.ts';
import { type Stated, stated, under } from '#subgraphs/county/facts/fact.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { type FactRow, type KnownFactOf, knownFact } from '#subgraphs/county/reading/known-fact.ts';
import { Fact } from '#subgraphs/county/store/entities/index.ts';
import { answerBaseOf } from './answer-base-of.ts';
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

/** The county's first facts that meet conditions, after a place, by the titles of what they are about and as they stand there. */
export async function firstFacts(where: readonly Condition[], { after, first }: Page, { em }: Known) {
  const rows = await em.find(
    Fact,
    { $and: [...where, ...(after ? [beyond(after)] : [])] },
    { orderBy: { sortKey: 'asc', id: 'asc' }, limit: first + 1 },
  );
  return { facts: rows.slice(0, first).map(knownFact), more: rows.length > first };
}

/** The first facts of a list after a place, each as a row with what a question adds to it. */
export async function findFacts<Id extends AspectId, Added extends object>(
  list: FactList<Id>,
  page: Page,
  known: Known,
  add: (fact: Stated<KnownFactOf<Id>>) => Promise<Added> | Added,
) {
  const { facts: found, more } = await firstFacts([stating(list)], page, known);
  const facts = stated(under(found, list.aspect));
  return {
    ...answerBaseOf(known),
    rows: await Promise.all(facts.map(async (fact) => ({ ...(await toFactRow(fact, known)), ...(await add(fact)) }))),
    more,
  };
}

/** How many facts the list has in the county. */
export function countFacts(list: FactList, { em }: Known): Promise<number> {
  return em.count(Fact, stating(list));
}

function stating({ aspect, where }: FactList): Condition {
  return { ...where, aspect, statedAs: { $ne: 'NOT_STATED' } };
}

/** The condition of standing after a place. */
export function beyond({ key, id }: NonNullable<Page['after']>): Condition {
  return { $or: [{ sortKey: { $gt: key } }, { sortKey: key, id: { $gt: id } }] } as Condition;
}
