import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { NO_DATE } from '#schema/keys/sort-key.ts';
import type { InstrumentsArgs } from '#schema/questions/instruments-question.ts';
import type { InstrumentType } from '#schema/values/instrument-types.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { countOnce } from '#subgraphs/county/reading/kept-rows.ts';
import { matching } from '#subgraphs/county/reading/matching.ts';

const SORT_COLUMN = {
  TITLE: raw('instrument.sort_title'),
  VALID_FROM_UNDATED_LAST: raw('instrument.sort_valid_from'),
  COUNTY: raw('instrument.sort_county'),
} as const;

/** Where an instrument stands in a list. */
interface InstrumentPlace {
  id: string;
  type: InstrumentType;
  key: string;
}

type Place = InstrumentsArgs['after'];

/** The county's first instruments of a selection after a place, by their keys alone, and whether there are more. */
export async function firstInstruments(args: InstrumentsArgs, known: Known) {
  const rows = await known.read<InstrumentPlace>(
    undatedFirst(args) ? datedThenUndated(args, known) : inOrder(args, known),
  );
  return { rows: rows.slice(0, args.first), more: rows.length > args.first };
}

/** How many instruments a selection has in the county. */
export function countInstruments({ filter }: Pick<InstrumentsArgs, 'filter'>, known: Known): Promise<number> {
  return countOnce(
    sql`select count(*)::int as count from instrument where ${matching(filter, numberOf(known))}`,
    known,
  );
}

/** Whether the keys alone would put what has no date first; it comes last in falling order too. */
function undatedFirst({ orderBy, descending }: InstrumentsArgs): boolean {
  return descending && orderBy === 'VALID_FROM_UNDATED_LAST';
}

function inOrder({ filter, orderBy, descending, after, first }: InstrumentsArgs, known: Known, among = empty): Sql {
  const column = SORT_COLUMN[orderBy];
  const direction = raw(descending ? 'desc' : 'asc');
  return sql`
    select id, type, ${column} as key from instrument
    where ${matching(filter, numberOf(known))} ${among} ${beyond(column, after, descending)}
    order by ${column} ${direction}, id ${direction} limit ${first + 1}`;
}

/** The dated in falling order, and after them those without a date: each in the order of an index. */
function datedThenUndated(args: InstrumentsArgs, known: Known): Sql {
  const column = SORT_COLUMN[args.orderBy];
  const undated = inOrder(args, known, sql`and ${column} = ${NO_DATE}`);
  if (args.after?.key === NO_DATE) return undated;
  const dated = inOrder(args, known, sql`and ${column} < ${NO_DATE}`);
  const others = inOrder({ ...args, after: null }, known, sql`and ${column} = ${NO_DATE}`);
  return sql`
    select id, type, key from (
      select 1 as part, * from (${dated}) as dated union all select 2, * from (${others}) as undated
    ) as both_parts
    order by part, key desc, id desc limit ${args.first + 1}`;
}

/** The condition of standing after a place, in a form that an index is walked by. */
function beyond(column: Sql, after: Place, descending: boolean): Sql {
  return after ? sql`and (${column}, id) ${raw(descending ? '<' : '>')} (${after.key}, ${after.id})` : empty;
}
