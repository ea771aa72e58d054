import sql, { empty, type Sql } from 'sql-template-tag';
import type { AppliesToArgs } from '#schema/questions/applies-to-question.ts';
import type { InstrumentType } from '#schema/values/instrument-types.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { countOnce } from '#subgraphs/county/reading/kept-rows.ts';
import type { standingFor } from '#subgraphs/county/rules/decisions/municipality-bodies.ts';
import { PARTY_ROLES } from '#subgraphs/county/rules/decisions/party-of.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';

/** An instrument with a place in the list: what names the municipality itself is first, then by title. */
interface NamingInstrument {
  id: string;
  type: InstrumentType;
  key: string;
}

/** Who stands for the municipality: by name, and as a group. */
type WhoStands = ReturnType<typeof standingFor>;

/** The first of the county's instruments after a place that name, as a party, who stands for a municipality. */
export function namingInstruments(
  standing: WhoStands,
  { after, first }: Pick<AppliesToArgs, 'after' | 'first'>,
  known: Known,
): Promise<NamingInstrument[]> {
  return known.read<NamingInstrument>(sql`
    ${placed(standing, known)}
    select id, type, key from placed ${after ? sql`where (key, id) > (${after.key}, ${after.id})` : empty}
    order by key, id limit ${first}`);
}

/** How many such instruments there are. */
export function countNaming(standing: WhoStands, known: Known): Promise<number> {
  return countOnce(sql`${placed(standing, known)} select count(*)::int as count from placed`, known);
}

function placed({ named, asGroup }: WhoStands, known: Known): Sql {
  const ranked = (slugs: ReadonlySet<string>, rank: number) => [...slugs].map((slug) => ({ slug, rank }));
  const asked = JSON.stringify([...ranked(named, 0), ...ranked(asGroup, 1)]);
  const revision = numberOf(known);
  return sql`
    with naming as (
      select fact.subject as id, min(asked.rank) as rank
      from jsonb_to_recordset(${asked}::jsonb) as asked (slug text, rank int)
      join fact on fact.aspect = 'parties' and fact.value ->> 'organisation' = asked.slug
      where fact.stated_as <> 'NOT_STATED' and fact.value ->> 'role' = any(${PARTY_ROLES}::text[])
        and ${held('fact', revision)}
      group by 1
    ),
    placed as (
      select instrument.id, instrument.type, (naming.rank || ' ' || instrument.sort_title) collate "C" as key
      from naming join instrument using (id) where ${held('instrument', revision)}
    )`;
}
