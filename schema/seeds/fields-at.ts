import { z } from 'zod';
import { elementOf, unwrapSchema } from '../values/unwrap-schema.ts';

/** The schema of what stands at a path; `null` where a schema knows nothing there. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let at = unwrapSchema(schema);
  for (const step of path) {
    const next = at instanceof z.ZodObject ? fieldOf(at, step) : elementOf(at);
    if (!next) return null;
    at = unwrapSchema(next);
  }
  return at;
}

function fieldOf({ shape }: z.ZodObject, step: PropertyKey): z.ZodType | null {
  return Object.hasOwn(shape, step) ? (shape[step as string] as z.ZodType) : null;
}

/** The names of the fields that a schema knows at a path; none where it holds no object there. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
