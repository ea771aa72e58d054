import type { FilterQuery } from '@mikro-orm/core';
import { type InstrumentsArgs, instrumentsQuestion } from '#schema/questions/instruments-question.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import type { InstrumentRow } from '#subgraphs/county/reading/loaders.ts';
import { matching } from '#subgraphs/county/reading/matching.ts';
import { neverHeld } from '#subgraphs/county/reading/never-held.ts';
import { updatedAt } from '#subgraphs/county/reading/updated-at.ts';
import { Instrument } from '#subgraphs/county/store/entities/index.ts';
import { instrumentFacets } from './facets.ts';

const SORT_COLUMN = { TITLE: 'sortTitle', VALID_FROM: 'sortValidFrom', COUNTY: 'sortCounty' } as const;

/** The county's first instruments after a place in the global order. */
export default part({
  question: instrumentsQuestion,
  async answer(args, known) {
    const column = SORT_COLUMN[args.orderBy];
    const direction = args.descending ? 'desc' : 'asc';
    const where = [matching(args.filter, numberOf(known)), ...(args.after ? [beyond(args)] : [])];
    const rows = await known.em.find(
      Instrument,
      { $and: where },
      { orderBy: [{ [column]: direction }, { id: direction }], limit: args.first + 1 },
    );
    return {
      updatedAt: updatedAt(known),
      unknown: await neverHeld(args.filter.parties, 'organisation', known),
      rows: rows.slice(0, args.first).map((row) => ({ id: row.id, type: row.type, key: row[column] })),
      more: rows.length > args.first,
    };
  },
  count: (args, known: Known) => known.em.count(Instrument, matching(args.filter, numberOf(known))),
  facets: instrumentFacets,
});

function beyond({ after, orderBy, descending }: InstrumentsArgs): FilterQuery<InstrumentRow> {
  const column = SORT_COLUMN[orderBy];
  const beyondThis = descending ? '$lt' : '$gt';
  return {
    $or: [{ [column]: { [beyondThis]: after?.key } }, { [column]: after?.key, id: { [beyondThis]: after?.id } }],
  };
}
