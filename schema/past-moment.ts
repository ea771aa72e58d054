import { HubError } from './errors.ts';

/**
 * A moment as of which something is asked; `null` for now. Throws BAD_USER_INPUT for a moment that is still to come: what
 * will be known then nobody can say, and the same question would be answered otherwise later.
 */
export function pastMoment(moment: string | null | undefined): string | null {
  if (moment == null) return null;
  const now = new Date().toISOString();
  if (moment <= now) return moment;
  throw new HubError('BAD_USER_INPUT', `asKnownAt: ${moment} is still to come; expected a moment up to ${now}`, {
    argument: 'asKnownAt',
  });
}
