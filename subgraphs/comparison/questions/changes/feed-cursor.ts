import { z } from 'zod';
import { opaque, unopaque } from '#schema/keys/opaque.ts';
import { type LogPlaces, logPlaces } from '#schema/questions/changes-question.ts';
import { HubError } from '#schema/shared/errors.ts';

const cursor = z.strictObject({ read: logPlaces });

/** Encodes how far each county's log was read. There is one feed, whatever counties are asked. */
export function encodeFeedCursor(read: LogPlaces): string {
  return opaque({ read });
}

/** Decodes `after`. Throws INVALID_CURSOR when it is no cursor of the change feed. */
export function decodeFeedCursor(after: string): LogPlaces {
  const result = cursor.safeParse(unopaque(after));
  if (result.success) return result.data.read;
  throw new HubError(
    'INVALID_CURSOR',
    'after: not a cursor of changes; expected an endCursor or edge cursor from changes',
    { argument: 'after' },
  );
}
