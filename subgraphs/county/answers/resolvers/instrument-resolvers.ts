import { appliesTo, codebook } from '#schema/codebook/codebook.ts';
import { formatRef, parseRef } from '#schema/keys/ref.ts';
import { HubError } from '#schema/shared/errors.ts';
import { INSTRUMENT_TYPES, type InstrumentType, instrumentTypes, typeName } from '#schema/values/instrument-types.ts';
import type { CountyContext } from '#subgraphs/county/reading/county-context.ts';
import { removals } from '#subgraphs/county/reading/removals.ts';
import type { DerivedField } from '../derived/find-derived-fields.ts';
import type { KnownInstrument } from '../resolver-parents.ts';
import { answerAspect, answerFacts } from './answer-aspect.ts';

/** The resolvers of a county's concrete instrument types, under the county's own type names. */
export function instrumentResolvers(prefix: string, derived: readonly DerivedField[]) {
  return Object.fromEntries(
    INSTRUMENT_TYPES.map((type) => [
      typeName(prefix, type),
      { ...base, ...aspectFields(type), ...derivedFields(type, derived) },
    ]),
  );
}

const base = {
  __resolveReference({ ref }: { ref: string }, context: CountyContext) {
    const { id, moment } = parseRef(ref);
    return resolveInstrument(id, moment, context);
  },
  ref: ({ id, known }: KnownInstrument) => formatRef({ id, moment: known.moment }),
  county: ({ known }: KnownInstrument) => known.county,
  facts: ({ id, known }: KnownInstrument, { aspects }: { aspects?: string[] | null }) =>
    answerFacts(id, aspects, known),
  updatedAt: async ({ since, known }: KnownInstrument) => (await known.loaders.revision.load(since))?.at,
};

/** Finds an instrument. Throws NOT_FOUND for an id that never was and REMOVED for one that was. */
async function resolveInstrument(id: string, moment: string | null, context: CountyContext): Promise<KnownInstrument> {
  const known = await context.asKnownAt(moment);
  const row = await known.loaders.instrument.load(id);
  if (row) return { ...row, known };
  const { slug } = context.county;
  const removedAt = (await removals([id], known)).get(id);
  if (!removedAt) throw new HubError('NOT_FOUND', `no instrument "${id}" in ${slug}`, { id });
  throw new HubError(
    'REMOVED',
    `the instrument "${id}" was removed from ${slug} on ${removedAt.toISOString().slice(0, 10)}`,
    { id, removedAt: removedAt.toISOString() },
  );
}

function aspectFields(type: InstrumentType) {
  const aspects = [...codebook.aspects.values()].filter((aspect) => appliesTo(aspect, type));
  return Object.fromEntries(
    aspects.map((aspect) => [aspect.field, ({ id, known }: KnownInstrument) => answerAspect(id, aspect, known)]),
  );
}

function derivedFields(type: InstrumentType, derived: readonly DerivedField[]) {
  const own = ['Instrument', instrumentTypes[type].interface];
  return Object.fromEntries(
    derived.filter((field) => own.includes(field.interface)).map(({ name, resolve }) => [name, resolve]),
  );
}
