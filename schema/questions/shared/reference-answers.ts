import { z } from 'zod';
import { oneOf } from '#schema/values/enumerations.ts';
import type { Referred } from '#schema/values/references.ts';
import { text } from '#schema/values/text.ts';
import { elementOf, innerSchema } from '#schema/values/unwrap-schema.ts';

/** An organisation on its way from a county, with those above it. */
export const organisationAnswer = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  /** `null` where the county has a kind that this hub does not know. */
  kind: oneOf('OrganisationKind').nullable().catch(null),
  kindStatedAs: oneOf('StatedAs').nullable().catch(null),
  scbCode: z.string().nullable(),
  note: text.nullable().default(null),
  get parent() {
    return organisationAnswer.nullable().default(null);
  },
});

export type OrganisationAnswer = z.output<typeof organisationAnswer>;

/** A flat reference to an instrument, on its way from a county. */
export const instrumentAnswer = z.object({
  id: z.string(),
  kind: oneOf('InstrumentKind').nullable().catch(null),
  title: z.string().nullable(),
  shortTitle: text.nullable().default(null),
  county: z.string(),
});

export type InstrumentAnswer = z.output<typeof instrumentAnswer>;

/** What stands in the place of a reference. */
const REFERRED: Readonly<Partial<Record<Referred, z.ZodType>>> = {
  organisation: organisationAnswer,
  instrument: instrumentAnswer,
  aspect: z.string(),
};

/**
 * The schema of a value on its way from a county: what it points at stands in the value itself, as no
 * other county can look it up. A member of an enumeration that this hub does not know becomes `null`.
 */
export function resolvedSchema(schema: z.ZodType): z.ZodType {
  const refersTo = z.globalRegistry.get(schema)?.refersTo as Referred | undefined;
  if (refersTo !== undefined) {
    const referred = REFERRED[refersTo];
    if (!referred) throw new TypeError(`a ${refersTo} does not cross between subgraphs`);
    return referred.nullable();
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([key, field]) => [key, resolvedSchema(field as z.ZodType)]);
    return z.object(Object.fromEntries(fields));
  }
  const element = elementOf(schema);
  if (element) return z.array(resolvedSchema(element));
  const inner = innerSchema(schema);
  if (inner) return resolvedSchema(inner).nullish();
  return schema instanceof z.ZodEnum ? schema.nullable().catch(null) : schema;
}
