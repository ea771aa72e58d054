import sql from 'sql-template-tag';
import { limits } from '#schema/shared/limits.ts';
import type { Cited } from '#schema/values/citation.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import type { KnownFact } from '#subgraphs/county/reading/known-fact.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';

/** The facts that cite lines of a document, by the first line of it that they cite there, and how many there are in all. */
export async function factsOnLines(
  { document, lineStart, lineEnd }: Cited,
  known: Known,
): Promise<{ facts: KnownFact[]; count: number }> {
  const rows = await known.read<{ id: string; total: number }>(sql`
    select fact.id, (count(*) over ())::int as total
    from fact, jsonb_array_elements(citations) as cited
    where citations @> ${JSON.stringify([{ document }])}::jsonb and ${held('fact', numberOf(known))}
      and cited ->> 'document' = ${document}
      and (cited ->> 'lineStart')::int <= ${lineEnd}::int and (cited ->> 'lineEnd')::int >= ${lineStart}::int
    group by fact.id, fact.sort_key
    order by min((cited ->> 'lineStart')::int), fact.sort_key, fact.id
    limit ${limits.factsOnLines}`);
  const facts = await known.loaders.fact.loadMany(rows.map(({ id }) => id));
  return {
    facts: facts.flatMap((fact) => {
      if (fact instanceof Error) throw fact;
      return fact ?? [];
    }),
    count: rows[0]?.total ?? 0,
  };
}
