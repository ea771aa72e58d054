import { z } from 'zod';
import { elementOf, unwrapSchema } from '../values/unwrap-schema.ts';

/** The names of the fields that a schema knows at a path; none where it holds no object there. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at = unwrapSchema(schema);
  for (const step of path) {
    const next = at instanceof z.ZodObject ? (at.shape[step as string] as z.ZodType | undefined) : elementOf(at);
    if (!next) return [];
    at = unwrapSchema(next);
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
