import { appliesTo, codebook } from '#schema/codebook/codebook.ts';
import { idAt, parseId } from '#schema/keys/ids.ts';
import { INSTRUMENT_TYPES, type InstrumentType, instrumentTypes, typeName } from '#schema/values/instrument-types.ts';
import type { CountyContext } from '#subgraphs/county/reading/county-context.ts';
import type { DerivedField } from '../derived/find-derived-fields.ts';
import type { KnownInstrument } from '../resolver-parents.ts';
import { answerAspect, answerFacts } from './answer-aspect.ts';
import { findNode } from './find-node.ts';

/** The resolvers of a county's concrete instrument types, under the county's own type names. */
export function instrumentResolvers(prefix: string, derived: readonly DerivedField[]) {
  return Object.fromEntries(
    INSTRUMENT_TYPES.map((type) => [
      typeName(prefix, type),
      { ...base, ...aspectFields(type), ...derivedFields(type, derived) },
    ]),
  );
}

function identified({ id, known }: KnownInstrument): string {
  return idAt(id, known.moment);
}

const base = {
  async __resolveReference({ ref }: { ref: string }, context: CountyContext) {
    const { key, moment } = parseId(ref);
    return findNode(key, await context.asKnownAt(moment));
  },
  id: identified,
  key: ({ id }: KnownInstrument) => id,
  ref: identified,
  county: ({ known }: KnownInstrument) => known.county,
  facts: ({ id, known }: KnownInstrument, { aspects }: { aspects?: string[] | null }) =>
    answerFacts(id, aspects, known),
  codebookVersion: ({ codebook }: KnownInstrument) => codebook,
  updatedAt: async ({ since, known }: KnownInstrument) => (await known.loaders.revision.load(since))?.at,
};

function aspectFields(type: InstrumentType) {
  const aspects = [...codebook.aspects.values()].filter((aspect) => appliesTo(aspect, type));
  return Object.fromEntries(
    aspects.map((aspect) => [aspect.field, ({ id, known }: KnownInstrument) => answerAspect(id, aspect, known)]),
  );
}

function derivedFields(type: InstrumentType, derived: readonly DerivedField[]) {
  const own = ['Instrument', instrumentTypes[type].interface];
  return Object.fromEntries(
    derived
      .filter((field) => field.interfaces.some((name) => own.includes(name)))
      .map(({ name, resolve }) => [name, resolve]),
  );
}
