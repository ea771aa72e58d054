import { z } from 'zod';
import { opaque, unopaque } from '#schema/keys/opaque.ts';
import { type LogPlaces, logPlaces } from '#schema/questions/changes-question.ts';
import { HubError } from '#schema/shared/errors.ts';

const cursor = z.strictObject({ read: logPlaces });

/** Encodes how far each county's log was read. There is one feed, whatever counties are asked. */
export function encodeFeedCursor(read: LogPlaces): string {
  return opaque({ read });
}

/** Decodes a place in the change feed. Throws INVALID_CURSOR that names the argument when it is none. */
export function decodeFeedCursor(after: string, argument = 'after'): LogPlaces {
  const result = cursor.safeParse(unopaque(after));
  if (result.success) return result.data.read;
  throw new HubError(
    'INVALID_CURSOR',
    `${argument}: not a cursor of changes; expected an endCursor or edge cursor from changes`,
    { argument },
  );
}
