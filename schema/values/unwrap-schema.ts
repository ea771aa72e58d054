import { z } from 'zod';

/** What an optional, nullable or defaulted schema stands around; `null` where it stands around nothing. */
export function innerSchema(schema: z.ZodType): z.ZodType | null {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? (schema.unwrap() as z.ZodType)
    : null;
}

/** The schema of the items of a list; `null` where it is none. */
export function elementOf(schema: z.ZodType): z.ZodType | null {
  return schema instanceof z.ZodArray ? (schema.element as z.ZodType) : null;
}

/** The schema of a value that is there. */
export function unwrapSchema(schema: z.ZodType): z.ZodType {
  const inner = innerSchema(schema);
  return inner ? unwrapSchema(inner) : schema;
}
