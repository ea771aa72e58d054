import { z } from 'zod';
import { elementOf, innerSchema } from './unwrap-schema.ts';

/** What a string in a seed file can point at. */
export type Referred = 'organisation' | 'document' | 'instrument' | 'theme' | 'aspect';

export interface Reference {
  refersTo: Referred;
  slug: string;
  path: PropertyKey[];
}

/** A value with something else in the place of each reference, found by walking it beside its schema. */
export function withReferences(
  schema: z.ZodType,
  value: unknown,
  replace: (reference: Reference) => unknown,
  path: PropertyKey[] = [],
): unknown {
  if (value === null || value === undefined) return value;
  const refersTo = z.globalRegistry.get(schema)?.refersTo as Referred | undefined;
  if (refersTo !== undefined && typeof value === 'string') return replace({ refersTo, slug: value, path });
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(value).map(([key, inner]) => {
      const field = schema.shape[key] as z.ZodType | undefined;
      return [key, field && canRefer(field) ? withReferences(field, inner, replace, [...path, key]) : inner];
    });
    return Object.fromEntries(fields);
  }
  const element = elementOf(schema);
  if (element)
    return (value as unknown[]).map((item, index) => withReferences(element, item, replace, [...path, index]));
  const inner = innerSchema(schema);
  return inner ? withReferences(inner, value, replace, path) : value;
}

const referring = new WeakMap<z.ZodType, boolean>();

/** Whether there can be a reference in what a schema describes; looked for once. */
function canRefer(schema: z.ZodType): boolean {
  const known = referring.get(schema);
  if (known !== undefined) return known;
  const inner = innerSchema(schema) ?? elementOf(schema);
  const found =
    z.globalRegistry.get(schema)?.refersTo !== undefined ||
    (schema instanceof z.ZodObject && Object.values(schema.shape).some((field) => canRefer(field as z.ZodType))) ||
    (inner !== null && canRefer(inner));
  referring.set(schema, found);
  return found;
}

/** Every reference in a value. */
export function references(schema: z.ZodType, value: unknown): Reference[] {
  const found: Reference[] = [];
  withReferences(schema, value, (reference) => found.push(reference));
  return found;
}
