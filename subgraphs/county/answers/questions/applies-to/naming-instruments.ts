import { raw } from '@mikro-orm/core';
import type { AppliesToArgs } from '#schema/questions/applies-to-question.ts';
import type { InstrumentType } from '#schema/values/instrument-types.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import type { standingFor } from '#subgraphs/county/rules/decisions/municipality-bodies.ts';
import { PARTY_ROLES } from '#subgraphs/county/rules/decisions/party-of.ts';
import { heldSql } from '#subgraphs/county/store/entities/versions.ts';

/** An instrument with a place in the list: what names the municipality itself is first, then by title. */
interface NamingInstrument {
  id: string;
  type: InstrumentType;
  key: string;
}

/** Who stands for the municipality: by name, and as a group. */
type WhoStands = ReturnType<typeof standingFor>;

const naming = (revision: number) => `
  with naming as (
    select fact.subject as id, min(asked.rank) as rank
    from jsonb_to_recordset(?) as asked (slug text, rank int)
    join fact on fact.aspect = 'parties' and fact.value ->> 'organisation' = asked.slug
    where fact.stated_as <> 'NOT_STATED' and fact.value ->> 'role' in (?) and ${heldSql('fact', revision)}
    group by 1
  ),
  placed as (
    select instrument.id, instrument.type, (naming.rank || ' ' || instrument.sort_title) collate "C" as key
    from naming join instrument using (id) where ${heldSql('instrument', revision)}
  )`;

/** The first of the county's instruments after a place that name, as a party, who stands for a municipality. */
export function namingInstruments(
  standing: WhoStands,
  { after, first }: Pick<AppliesToArgs, 'after' | 'first'>,
  { em, ...known }: Known,
): Promise<NamingInstrument[]> {
  const sql = `${naming(numberOf(known))}
    select id, type, key from placed where ${after ? '(key > ? or key = ? and id > ?)' : 'true'}
    order by key, id limit ?`;
  const place = after ? [after.key, after.key, after.id] : [];
  return em.execute<NamingInstrument[]>(raw(sql, [asked(standing), PARTY_ROLES, ...place, first]));
}

/** How many such instruments there are. */
export async function countNaming(standing: WhoStands, { em, ...known }: Known): Promise<number> {
  const sql = `${naming(numberOf(known))} select count(*)::int as count from placed`;
  const [row] = await em.execute<{ count: number }[]>(raw(sql, [asked(standing), PARTY_ROLES]));
  return row?.count ?? 0;
}

function asked({ named, asGroup }: WhoStands): string {
  const ranked = (slugs: ReadonlySet<string>, rank: number) => [...slugs].map((slug) => ({ slug, rank }));
  return JSON.stringify([...ranked(named, 0), ...ranked(asGroup, 1)]);
}
