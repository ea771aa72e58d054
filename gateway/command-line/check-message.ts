import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import { HubError } from '#schema/shared/errors.ts';

/** The message of a revision. Throws PERSONAL_DATA where it holds contact data, which is not repeated. */
export function checkMessage(message: string | undefined): string | null {
  const kind = personalDataIn(message ?? '');
  if (kind === null) return message ?? null;
  throw new HubError('PERSONAL_DATA', `--message holds ${kind}; expected no contact data, as the history is public`);
}
