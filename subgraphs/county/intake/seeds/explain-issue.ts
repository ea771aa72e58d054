import type { z } from 'zod';
import { fieldsAt } from '#schema/seeds/fields-at.ts';
import type { Report } from './report.ts';

/** Says what does not fit a schema: an unknown field with those known in its place; a wrong day with how days are written. */
export function explainIssue(found: z.core.$ZodIssue, schema: z.ZodType, report: Report): void {
  if (found.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, found.path).join(', ');
    for (const key of found.keys) report([...found.path, key], `unknown field; expected one of ${known}`);
  } else if (found.code === 'invalid_format' && found.format === 'date')
    report(found.path, `${found.message}; expected a day that exists, as YYYY-MM-DD`);
  else report(found.path, found.message);
}
