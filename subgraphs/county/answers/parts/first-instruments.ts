import type { FilterQuery } from '@mikro-orm/core';
import type { InstrumentsArgs } from '#schema/questions/instruments-question.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import type { InstrumentRow } from '#subgraphs/county/reading/loaders.ts';
import { matching } from '#subgraphs/county/reading/matching.ts';
import { Instrument } from '#subgraphs/county/store/entities/index.ts';

const SORT_COLUMN = { TITLE: 'sortTitle', VALID_FROM: 'sortValidFrom', COUNTY: 'sortCounty' } as const;

/** The county's first instruments of a selection after a place, each with its own, and whether there are more. */
export async function firstInstruments(args: InstrumentsArgs, known: Known) {
  const column = SORT_COLUMN[args.orderBy];
  const direction = args.descending ? 'desc' : 'asc';
  const where = [matching(args.filter, numberOf(known)), ...(args.after ? [beyond(args)] : [])];
  const rows = await known.em.find(
    Instrument,
    { $and: where },
    { orderBy: [{ [column]: direction }, { id: direction }], limit: args.first + 1 },
  );
  return {
    rows: rows.slice(0, args.first).map((row) => ({ key: row[column], row })),
    more: rows.length > args.first,
  };
}

function beyond({ after, orderBy, descending }: InstrumentsArgs): FilterQuery<InstrumentRow> {
  const column = SORT_COLUMN[orderBy];
  const beyondThis = descending ? '$lt' : '$gt';
  return {
    $or: [{ [column]: { [beyondThis]: after?.key } }, { [column]: after?.key, id: { [beyondThis]: after?.id } }],
  };
}
