import { raw } from '@mikro-orm/core';
import { limits } from '#schema/shared/limits.ts';
import type { Cited } from '#schema/values/citation.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import type { KnownFact } from '#subgraphs/county/reading/known-fact.ts';
import { heldSql } from '#subgraphs/county/store/entities/versions.ts';

const sqlAt = (revision: number) => `
  select fact.id, count(*) over () as total
  from fact, jsonb_array_elements(citations) as cited
  where citations @> ?::jsonb and ${heldSql('fact', revision)} and cited->>'document' = ?
    and (cited->>'lineStart')::int <= ? and (cited->>'lineEnd')::int >= ?
  group by fact.id, fact.sort_key
  order by min((cited->>'lineStart')::int), fact.sort_key, fact.id
  limit ${limits.factsOnLines}`;

/** The facts that cite lines of a document, by the first line of it that they cite there, and how many there are in all. */
export async function factsOnLines(
  { document, lineStart, lineEnd }: Cited,
  known: Known,
): Promise<{ facts: KnownFact[]; count: number }> {
  const rows = await known.em.execute<{ id: string; total: string | number }[]>(
    raw(sqlAt(numberOf(known)), [JSON.stringify([{ document }]), document, lineEnd, lineStart]),
  );
  const facts = await known.loaders.fact.loadMany(rows.map(({ id }) => id));
  return {
    facts: facts.flatMap((fact) => {
      if (fact instanceof Error) throw fact;
      return fact ?? [];
    }),
    count: Number(rows[0]?.total ?? 0),
  };
}
