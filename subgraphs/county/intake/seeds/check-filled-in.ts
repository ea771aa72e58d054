import { TO_FILL_IN } from '#schema/seeds/unconfirmed.ts';
import { SEED_MESSAGES } from '#schema/shared/messages/seed-messages.ts';
import type { Path, Report } from './report.ts';

/** What a draft leaves to people is filled in once the fact is confirmed. */
export function checkFilledIn(value: unknown, path: Path, report: Report): void {
  if (value === TO_FILL_IN) report(path, SEED_MESSAGES.openInDraft);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      checkFilledIn(inner, [...path, Array.isArray(value) ? Number(name) : name], report);
}
