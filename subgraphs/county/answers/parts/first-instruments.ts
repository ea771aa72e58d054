import { type FilterQuery, raw } from '@mikro-orm/core';
import { NO_DATE } from '#schema/keys/sort-key.ts';
import type { InstrumentsArgs } from '#schema/questions/instruments-question.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import type { InstrumentRow } from '#subgraphs/county/reading/loaders.ts';
import { matching } from '#subgraphs/county/reading/matching.ts';
import { Instrument } from '#subgraphs/county/store/entities/index.ts';

const SORT_COLUMN = {
  TITLE: 'sortTitle',
  VALID_FROM_UNDATED_LAST: 'sortValidFrom',
  COUNTY: 'sortCounty',
} as const;

/** The county's first instruments of a selection after a place, each with its own, and whether there are more. */
export async function firstInstruments(args: InstrumentsArgs, known: Known) {
  const column = SORT_COLUMN[args.orderBy];
  const direction = args.descending ? 'desc' : 'asc';
  const where = [matching(args.filter, numberOf(known)), ...(args.after ? [beyond(args)] : [])];
  const rows = await known.em.find(
    Instrument,
    { $and: where },
    {
      orderBy: [...(undatedFirst(args) ? [UNDATED_LAST()] : []), { [column]: direction }, { id: direction }],
      limit: args.first + 1,
    },
  );
  return {
    rows: rows.slice(0, args.first).map((row) => ({ key: row[column], row })),
    more: rows.length > args.first,
  };
}

/** Whether the keys alone would put what has no date first; it comes last in falling order too. */
function undatedFirst({ orderBy, descending }: InstrumentsArgs): boolean {
  return descending && orderBy === 'VALID_FROM_UNDATED_LAST';
}

/** A fragment is good for one statement. */
const UNDATED_LAST = () => ({ [raw((alias) => `${alias}.sort_valid_from = '${NO_DATE}'`)]: 'asc' as const });

function beyond(args: InstrumentsArgs): FilterQuery<InstrumentRow> {
  const { after, orderBy, descending } = args;
  const column = SORT_COLUMN[orderBy];
  const beyondThis = descending ? '$lt' : '$gt';
  const sameKey = { [column]: after?.key, id: { [beyondThis]: after?.id } };
  if (!undatedFirst(args)) return { $or: [{ [column]: { [beyondThis]: after?.key } }, sameKey] };
  if (after?.key === NO_DATE) return sameKey;
  return { $or: [{ [column]: { $lt: after?.key } }, { [column]: NO_DATE }, sameKey] };
}
