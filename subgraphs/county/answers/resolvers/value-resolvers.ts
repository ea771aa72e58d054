import { z } from 'zod';
import { valueTypes } from '#schema/values/index.ts';
import type { Referred } from '#schema/values/references.ts';
import { elementOf, innerSchema } from '#schema/values/unwrap-schema.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { referTo } from '#subgraphs/county/reading/instrument-reference.ts';
import { resolveDocument } from './document-resolvers.ts';
import { resolveOrganisation } from './organisation-resolvers.ts';
import { resolveTheme } from './resolve-theme.ts';

type Resolver = (slug: string, known: Known) => unknown;
/** A value as it was answered, or a part of one, with what else is known then. */
type KnownValue = Record<string, unknown> & { known: Known };
type FieldResolvers = Record<string, (parent: KnownValue) => unknown>;

const RESOLVERS: Readonly<Record<Referred, Resolver>> = {
  organisation: resolveOrganisation,
  document: resolveDocument,
  instrument: referTo,
  theme: resolveTheme,
  aspect: (slug) => slug,
};

/** A resolver for every field of a value type that points at something, made from the value's schema. */
export function valueResolvers(): Record<string, FieldResolvers> {
  const resolvers: Record<string, FieldResolvers> = {};
  for (const type of valueTypes.values()) addFields(type.name, type.schema, resolvers);
  return resolvers;
}

function addFields(typeName: string, schema: z.ZodObject, resolvers: Record<string, FieldResolvers>): void {
  for (const [field, shape] of Object.entries(schema.shape)) {
    const inner = itemOf(shape as z.ZodType);
    const meta = z.globalRegistry.get(inner) ?? {};
    const resolve = RESOLVERS[meta.refersTo as Referred];
    if (resolve) {
      resolvers[typeName] ??= {};
      resolvers[typeName][field] = each(field, (slug: string, known) => resolve(slug, known));
    } else if (inner instanceof z.ZodObject && typeof meta.graphql === 'string') {
      resolvers[typeName] ??= {};
      resolvers[typeName][field] = each(field, (part: object, known) => ({ ...part, known }));
      addFields(meta.graphql, inner, resolvers);
    }
  }
}

/** A resolver for a field that holds one of something or a list. */
function each<Item>(field: string, resolve: (item: Item, known: Known) => unknown) {
  return (parent: KnownValue) => {
    const value = parent[field] as Item | Item[] | null | undefined;
    if (value === null || value === undefined) return null;
    return Array.isArray(value) ? value.map((item) => resolve(item, parent.known)) : resolve(value, parent.known);
  };
}

/** What a field holds one or several of. */
function itemOf(schema: z.ZodType): z.ZodType {
  const inner = innerSchema(schema) ?? elementOf(schema);
  return inner ? itemOf(inner) : schema;
}
