import sql from 'sql-template-tag';
import type { AspectId } from '#schema/codebook/codebook.ts';
import { limits } from '#schema/shared/limits.ts';
import { type Stated, stated, under } from '#subgraphs/county/facts/fact.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import type { KnownFactOf } from '#subgraphs/county/reading/known-fact.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';

/** Where the facts of an aspect name what they are about. */
const NAMED_IN = { parties: 'organisation', decisions: 'body', documents: 'document' } as const satisfies Partial<
  Record<AspectId, string>
>;

type NamingAspect = keyof typeof NAMED_IN;

/** The facts under an aspect that name a slug, and the row of an answer that they are for. */
export interface Naming {
  aspect: NamingAspect;
  slug: string;
  row: string;
}

/** What an instrument's facts say of a row: the first of them, and how many there are in all. */
export interface NamingFacts<Id extends NamingAspect> {
  facts: Stated<KnownFactOf<Id>>[];
  count: number;
}

/**
 * What instruments state that names organisations or documents, for the rows of an answer, by aspect and row; as they
 * stand in the instruments, these by their titles. In two statements, however many rows there are.
 */
export async function factsNaming(asked: readonly Naming[], known: Known) {
  const naming = JSON.stringify(asked.map((each) => ({ ...each, field: NAMED_IN[each.aspect] })));
  const found = await known.read<{ id: string; aspect: string; row: string; count: number }>(sql`
    select id, aspect, "row", count from (
      select fact.id, asked.aspect, asked."row", count(*) over (partition by asked.aspect, asked."row")::int as count,
        row_number() over (partition by asked.aspect, asked."row" order by fact.sort_key, fact.id) as place
      from jsonb_to_recordset(${naming}::jsonb) as asked (aspect text, field text, slug text, "row" text)
      join fact on fact.aspect = asked.aspect and fact.value ->> asked.field = asked.slug
      where fact.stated_as <> 'NOT_STATED' and ${held('fact', numberOf(known))}
    ) as naming
    where place <= ${limits.factsPerRow}::int order by place`);
  const loaded = await Promise.all(found.map(({ id }) => known.loaders.fact.load(id)));
  return <Id extends NamingAspect>(aspect: Id, row: string): NamingFacts<Id> => {
    const own = found.flatMap((place, index) =>
      place.aspect === aspect && place.row === row ? [{ ...place, fact: loaded[index] }] : [],
    );
    const facts = own.flatMap(({ fact }) => fact ?? []);
    return { facts: stated(under(facts, aspect)), count: own[0]?.count ?? 0 };
  };
}
