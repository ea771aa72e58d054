import { sql } from '@mikro-orm/core';
import type { InstrumentsArgs, InstrumentsFacets } from '#schema/questions/instruments-question.ts';
import { type Known, numberOf } from '#subgraphs/county/reading/county-context.ts';
import { holdingOn, matching, validOn } from '#subgraphs/county/reading/matching.ts';
import {
  Classification,
  Instrument,
  StatusInterval,
  ValidityInterval,
} from '#subgraphs/county/store/entities/index.ts';
import { heldAt } from '#subgraphs/county/store/entities/versions.ts';

const COUNT = sql`count(distinct instrument_id)`.as('count');

/** How many of the instruments that match belong to each class; counted by the database. */
export async function instrumentFacets({ filter }: InstrumentsArgs, known: Known): Promise<InstrumentsFacets> {
  const { em } = known;
  const held = heldAt(numberOf(known));
  const where = matching(filter, numberOf(known));
  const matched = () => em.createQueryBuilder(Instrument, 'i').select('i.id').where(where);
  const kinds = await em
    .createQueryBuilder(Instrument, 'i')
    .select(['i.kind', sql`count(*)`.as('count')])
    .where(where)
    .groupBy('i.kind')
    .execute<{ kind: string; count: string }[]>('all', false);
  const classes = await em
    .createQueryBuilder(Classification, 'c')
    .select(['c.scheme', 'c.code', COUNT])
    .where({ ...held, instrument: { $in: matched() }, scheme: { $in: ['THEME', 'PLACEMENT'] } })
    .groupBy(['c.scheme', 'c.code'])
    .execute<{ scheme: string; code: string; count: string }[]>('all', false);
  const of = (scheme: string) =>
    numbers(classes.filter((row) => row.scheme === scheme).map(({ code, count }) => [code, count]));
  const on = async (column: 'state' | 'certainty') => {
    if (!filter.statusOn) return null;
    const rows = await em
      .createQueryBuilder(StatusInterval, 's')
      .select([`s.${column}`, COUNT])
      .where({ ...held, instrument: { $in: matched() }, ...holdingOn(filter.statusOn) })
      .groupBy(`s.${column}`)
      .execute<Record<string, string>[]>('all', false);
    return numbers(rows.map((row) => [row[column], row.count]));
  };
  const validity = async () => {
    if (!filter.validity) return null;
    const rows = await em
      .createQueryBuilder(ValidityInterval, 'v')
      .select(['v.certainty', COUNT])
      .where({ ...held, instrument: { $in: matched() }, ...validOn(filter.validity) })
      .groupBy('v.certainty')
      .execute<{ certainty: string; count: string }[]>('all', false);
    return numbers(rows.map(({ certainty, count }) => [certainty, count]));
  };
  return {
    kinds: numbers(kinds.map(({ kind, count }) => [kind, count])),
    themes: of('THEME'),
    placements: of('PLACEMENT'),
    states: await on('state'),
    certainties: await on('certainty'),
    validity: await validity(),
  };
}

/** PostgreSQL counts in text, as its numbers may be longer than those of JavaScript. */
function numbers(rows: readonly (readonly [string | null | undefined, string | undefined])[]): Record<string, number> {
  return Object.fromEntries(rows.flatMap(([code, count]) => (code ? [[code, Number(count)]] : [])));
}
