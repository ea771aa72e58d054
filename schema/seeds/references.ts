import { z } from 'zod';

/** What a string in a seed file can point at. */
export type Referred = 'organisation' | 'document' | 'instrument' | 'theme' | 'aspect';

export interface Reference {
  refersTo: Referred;
  slug: string;
  path: PropertyKey[];
}

/** Every reference in a value, found by walking it beside its schema. */
export function* references(schema: z.ZodType, value: unknown, path: PropertyKey[] = []): Generator<Reference> {
  if (value === null || value === undefined) return;
  const refersTo = z.globalRegistry.get(schema)?.refersTo as Referred | undefined;
  if (refersTo !== undefined && typeof value === 'string') {
    yield { refersTo, slug: value, path };
  } else if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape)) {
      yield* references(field as z.ZodType, (value as Record<string, unknown>)[key], [...path, key]);
    }
  } else if (schema instanceof z.ZodArray) {
    for (const [index, item] of (value as unknown[]).entries()) {
      yield* references(schema.element as z.ZodType, item, [...path, index]);
    }
  } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    yield* references(schema.unwrap() as z.ZodType, value, path);
  }
}
