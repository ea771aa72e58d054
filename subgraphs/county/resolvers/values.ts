import { z } from 'zod';
import type { Referred } from '../../../schema/seeds/references.ts';
import { valueTypes } from '../../../schema/values/index.ts';
import type { CountyContext } from '../context.ts';
import { resolveDocument } from './document.ts';
import { referTo } from './instrument-reference.ts';
import { resolveOrganisation } from './organisation.ts';
import { resolveTheme } from './theme.ts';

type Resolver = (slug: string, context: CountyContext) => unknown;
type FieldResolvers = Record<
  string,
  (parent: Record<string, unknown>, args: unknown, context: CountyContext) => unknown
>;

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
    const inner = unwrapped(shape as z.ZodType);
    const meta = z.globalRegistry.get(inner) ?? {};
    const resolve = RESOLVERS[meta.refersTo as Referred];
    if (resolve) {
      resolvers[typeName] ??= {};
      resolvers[typeName][field] = (parent, _, context) => {
        const value = parent[field] as string | string[] | null | undefined;
        if (value === null || value === undefined) return null;
        return Array.isArray(value) ? value.map((slug) => resolve(slug, context)) : resolve(value, context);
      };
    } else if (inner instanceof z.ZodObject && typeof meta.graphql === 'string')
      addFields(meta.graphql, inner, resolvers);
  }
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodArray ? unwrapped(schema.element as z.ZodType) : schema;
}
