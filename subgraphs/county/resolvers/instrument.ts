import { appliesTo, codebook } from '../../../schema/codebook/codebook.ts';
import { HubError } from '../../../schema/errors.ts';
import { INSTRUMENT_TYPES, type InstrumentType, typeName } from '../../../schema/ids.ts';
import { idOfRef } from '../../../schema/ref.ts';
import type { CountyContext } from '../context.ts';
import type { InstrumentRow } from '../loaders.ts';
import { answerAdoption } from './adoption.ts';
import { answerAspect, answerFacts } from './aspects.ts';
import { answerBudget } from './budget.ts';
import { answerStatus } from './status.ts';

/** The resolvers of a county's concrete instrument types, under the county's own type names. */
export function instrumentResolvers(prefix: string) {
  return Object.fromEntries(
    INSTRUMENT_TYPES.map((type) => [typeName(prefix, type), { ...base, ...aspectFields(type), ...derived[type] }]),
  );
}

const base = {
  __resolveReference: ({ ref }: { ref: string }, context: CountyContext) => resolveInstrument(idOfRef(ref), context),
  ref: (row: InstrumentRow) => row.id,
  county: (_: InstrumentRow, __: unknown, { county }: CountyContext) => county,
  statusOn: (row: InstrumentRow, { date }: { date: string }, context: CountyContext) =>
    answerStatus(row, date, context),
  facts: (row: InstrumentRow, args: { aspects?: string[] | null }, context: CountyContext) =>
    answerFacts(row.id, args.aspects, context),
};

/** What is derived from the facts of one type of instrument. */
const derived = {
  agreement: {
    adoption: (row: InstrumentRow, _: unknown, context: CountyContext) => answerAdoption(row, context),
  },
  directive: {
    budget: (row: InstrumentRow, _: unknown, context: CountyContext) => answerBudget(row, context),
  },
  other: {},
} as const;

/** Finds an instrument. Throws NOT_FOUND for an id that never was and REMOVED for one that was. */
async function resolveInstrument(id: string, { county, loaders }: CountyContext): Promise<InstrumentRow> {
  const row = await loaders.instrument.load(id);
  if (!row) throw new HubError('NOT_FOUND', `no instrument "${id}" in ${county.slug}`, { id });
  if (row.removedAt)
    throw new HubError(
      'REMOVED',
      `the instrument "${id}" was removed from ${county.slug} on ${row.removedAt.toISOString().slice(0, 10)}`,
      { id, removedAt: row.removedAt.toISOString() },
    );
  return row;
}

function aspectFields(type: InstrumentType) {
  const aspects = [...codebook.aspects.values()].filter((aspect) => appliesTo(aspect, type));
  return Object.fromEntries(
    aspects.map((aspect) => [
      aspect.field,
      (row: InstrumentRow, _: unknown, context: CountyContext) => answerAspect(row.id, aspect, context),
    ]),
  );
}
