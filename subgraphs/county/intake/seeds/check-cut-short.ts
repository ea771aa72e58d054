import { z } from 'zod';
import { schemaAt } from '#schema/seeds/fields-at.ts';
import { SEED_FILE_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import { told } from '#schema/shared/messages/told.ts';
import type { Parsed } from './parse-seed.ts';
import type { Report } from './report.ts';

/**
 * A text that YAML ends at a comment sign is told where the field could hold what follows as well: nobody can see
 * whether a remark was meant, or part of the text. Behind what is chosen from a list, a slug, a date, it is a remark.
 */
export function checkCutShort({ cutShort }: Parsed, schema: z.ZodType, report: Report): void {
  for (const { path, whole } of cutShort) {
    const field = schemaAt(schema, path);
    if (field === null || z.globalRegistry.get(field)?.refersTo !== undefined || !field.safeParse(whole).success)
      continue;
    report(path, told(SEED_FILE_MESSAGES.cutShort, { whole }));
  }
}
