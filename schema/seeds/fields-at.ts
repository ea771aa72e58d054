import { z } from 'zod';
import { elementOf, unwrapped } from '../values/unwrapped.ts';

/** The names of the fields that a schema knows at a path; none where it holds no object there. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at = unwrapped(schema);
  for (const step of path) {
    const next = at instanceof z.ZodObject ? (at.shape[step as string] as z.ZodType | undefined) : elementOf(at);
    if (!next) return [];
    at = unwrapped(next);
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
