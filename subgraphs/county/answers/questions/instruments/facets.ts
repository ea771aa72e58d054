import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { InstrumentsArgs, InstrumentsFacets } from '#schema/questions/instruments-question.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { readOnce } from '#subgraphs/county/reading/kept-rows.ts';
import { holdingOn, matching, validOn } from '#subgraphs/county/reading/matching.ts';
import { held } from '#subgraphs/county/store/entities/versions.ts';

/** How many of the instruments that match have a code. */
interface Counted {
  of: keyof InstrumentsFacets;
  code: string | null;
  count: number;
}

/** How many of the instruments that match belong to each class; counted by the database, in one statement. */
export async function instrumentFacets({ filter }: InstrumentsArgs, known: Known): Promise<InstrumentsFacets> {
  const revision = numberOf(known);
  const { statusOn, validity } = filter;
  const onDate = statusOn && holdingOn(statusOn, revision);
  const counts = [
    sql`select 'kinds' as of, kind as code, count(*)::int as count from matched group by 2`,
    inClasses('themes', 'THEME', revision),
    inClasses('placements', 'PLACEMENT', revision),
    ...(onDate ? [among('states', sql`status_interval`, 'state', onDate)] : []),
    ...(onDate ? [among('certainties', sql`status_interval`, 'certainty', onDate)] : []),
    ...(validity ? [among('validity', sql`validity_interval`, 'certainty', validOn(validity, revision))] : []),
  ];
  const counted = sql`
    with matched as materialized (select id, kind from instrument where ${matching(filter, revision)})
    ${join(counts, ' union all ')}`;
  const rows = await readOnce<Counted>(counted, known);
  const numbers = (of: Counted['of']): Record<string, number> =>
    Object.fromEntries(rows.flatMap((row) => (row.of === of && row.code ? [[row.code, row.count]] : [])));
  return {
    kinds: numbers('kinds'),
    themes: numbers('themes'),
    placements: numbers('placements'),
    states: statusOn ? numbers('states') : null,
    certainties: statusOn ? numbers('certainties') : null,
    validity: validity ? numbers('validity') : null,
  };
}

function inClasses(of: Counted['of'], scheme: 'THEME' | 'PLACEMENT', revision: number): Sql {
  return among(of, sql`classification`, 'code', sql`scheme = ${scheme} and ${held('derived', revision)}`);
}

/** The instruments that match, by a column of what is derived of them. */
function among(of: Counted['of'], table: Sql, column: 'state' | 'certainty' | 'code', condition: Sql): Sql {
  return sql`
    select ${of}, ${raw(column)}, count(distinct instrument_id)::int from ${table} as derived
    where instrument_id in (select id from matched) and ${condition} group by 2`;
}
