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

/** That what is derived is so of one of them. */
const AMONG = sql`instrument_id in (select id from matched)`;

/** How many of the instruments that match belong to each class; counted by the database, in one statement. */
export async function instrumentFacets({ filter }: InstrumentsArgs, known: Known): Promise<InstrumentsFacets> {
  const revision = numberOf(known);
  const { statusOn, validity } = filter;
  const onDate = statusOn && holdingOn(statusOn, revision);
  const counts = [
    sql`select 'kinds' as of, kind as code, count(*)::int as count from matched group by 2`,
    sql`
      select case scheme when 'THEME' then 'themes' else 'placements' end, code, count(*)::int
      from classification as derived
      where ${AMONG} and scheme in ('THEME', 'PLACEMENT') and ${held('derived', revision)} group by scheme, code`,
    ...(onDate ? [inStatus('states', 'state', onDate), inStatus('certainties', 'certainty', onDate)] : []),
    ...(validity
      ? [
          sql`
            select 'validity', certainty, count(*)::int from validity_interval as derived
            where ${AMONG} and ${validOn(validity, revision)} group by 2`,
        ]
      : []),
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

/** The instruments that match, by a column of what they are on a date, each once: of several states they have several rows. */
function inStatus(of: Counted['of'], column: 'state' | 'certainty', onDate: Sql): Sql {
  return sql`
    select ${of}, ${raw(column)}, count(distinct instrument_id)::int from status_interval as derived
    where ${AMONG} and ${onDate} group by 2`;
}
