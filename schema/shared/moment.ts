import { z } from 'zod';
import { HubError } from './errors.ts';

/** How a point in time is written; taken in any offset from UTC. */
export const MOMENT = 'date, time and offset as "YYYY-MM-DDThh:mm:ssZ"';

/** Reads a point in time as ISO 8601 in UTC with milliseconds; `null` where it is none. */
export function momentOf(value: unknown): string | null {
  const result = z.iso.datetime({ offset: true }).safeParse(value);
  return result.success ? new Date(result.data).toISOString() : null;
}

/**
 * A moment as of which something is asked; `null` for now. Throws BAD_USER_INPUT for a moment that is still to come: what
 * will be known then nobody can say, and the same question would be answered otherwise later. The clock of who asks may be so
 * many milliseconds ahead.
 */
export function pastMoment(moment: string | null | undefined, argument = 'asKnownAt', ahead = 0): string | null {
  if (moment == null) return null;
  const now = new Date(Date.now() + ahead).toISOString();
  if (moment <= now) return moment;
  throw new HubError('BAD_USER_INPUT', `${argument}: ${moment} is still to come; expected a moment up to ${now}`, {
    argument,
  });
}
