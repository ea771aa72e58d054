import { z } from 'zod';
import { elementOf, unwrapSchema } from '../values/unwrap-schema.ts';

/** The schema of what stands at a path, if it stands there; `null` where a schema knows nothing there. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let at: z.ZodType | null = schema;
  for (const step of path) at = at && schemaWithin(at, step);
  return at && unwrapSchema(at);
}

/** The schema of a field or a member, which may be left out if it says so; `null` where a schema knows none. */
export function schemaWithin(schema: z.ZodType, step: PropertyKey): z.ZodType | null {
  const at = unwrapSchema(schema);
  if (!(at instanceof z.ZodObject)) return elementOf(at);
  return Object.hasOwn(at.shape, step) ? (at.shape[step as string] as z.ZodType) : null;
}

/** The names of the fields that a schema knows at a path; none where it holds no object there. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
