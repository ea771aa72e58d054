import sql, { empty, join, type Sql } from 'sql-template-tag';
import type { AspectId } from '#schema/codebook/codebook.ts';
import { type Stated, stated, under } from '#subgraphs/county/facts/fact.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { countOnce } from '#subgraphs/county/reading/kept-rows.ts';
import { type KnownFactOf, knownFact } from '#subgraphs/county/reading/known-fact.ts';
import { type FactRow, rowsOf } from '#subgraphs/county/reading/stored-rows.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';
import { answerBaseOf } from './answer-base-of.ts';
import { toFactRow } from './to-fact-row.ts';

/** A list of the facts under one aspect, across the instruments of the county. */
export interface FactList<Id extends AspectId = AspectId> {
  aspect: Id;
  /** The conditions that narrow the list further. */
  where: readonly Sql[];
}

interface Page {
  after: { key: string; id: string } | null;
  first: number;
}

/** The county's first facts that meet conditions, after a place, by the titles of what they are about and as they stand there. */
export async function firstFacts(where: readonly Sql[], { after, first }: Page, known: Known) {
  const rows = await firstRows<FactRow>(rowsOf.fact, where, { after, first: first + 1 }, known);
  return { facts: rows.slice(0, first).map(knownFact), more: rows.length > first };
}

/** The same as rows with some columns, in one statement. */
export function firstRows<Row extends object>(
  columns: Sql,
  where: readonly Sql[],
  { after, first }: Page,
  known: Known,
) {
  return known.read<Row>(sql`
    select ${columns} from fact where ${meeting(where, known)} ${after ? beyond(after) : empty}
    order by sort_key, id limit ${first}`);
}

/** The first facts of a list after a place, each as a row with what a question adds to it. */
export async function findFacts<Id extends AspectId, Added extends object>(
  list: FactList<Id>,
  page: Page,
  known: Known,
  add: (fact: Stated<KnownFactOf<Id>>) => Promise<Added> | Added,
) {
  const { facts: found, more } = await firstFacts(stating(list), page, known);
  const facts = stated(under(found, list.aspect));
  return {
    ...answerBaseOf(known),
    rows: await Promise.all(facts.map(async (fact) => ({ ...(await toFactRow(fact, known)), ...(await add(fact)) }))),
    more,
  };
}

/** How many of the county's facts meet conditions. */
export function countFacts(where: readonly Sql[], known: Known): Promise<number> {
  return countOnce(sql`select count(*)::int as count from fact where ${meeting(where, known)}`, known);
}

/** The conditions of a list: what is stated under its aspect, narrowed. */
export function stating({ aspect, where }: FactList): Sql[] {
  return [sql`aspect = ${aspect}`, sql`stated_as <> 'NOT_STATED'`, ...where];
}

/** That a fact meets all conditions, as of the revision. */
export function meeting(where: readonly Sql[], known: Known): Sql {
  return join([held('fact', numberOf(known)), ...where], ' and ');
}

/** The condition of standing after a place. */
function beyond({ key, id }: NonNullable<Page['after']>): Sql {
  return sql`and (sort_key, id) > (${key}, ${id})`;
}
