import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { updatedAt } from '#subgraphs/county/reading/updated-at.ts';

/** What every answer says of its county: when its data last changed, and where errors in its facts are reported. */
export function answerBaseOf(known: Known) {
  return { updatedAt: updatedAt(known), errorReports: known.revision?.errorReports ?? null };
}
