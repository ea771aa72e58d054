import { z } from 'zod';
import { decodePlace, encodePlace } from './cursor.ts';
import { type LogPlaces, logPlaces } from './questions/changes.ts';

/** What cursors of the change feed belong to: there is one feed, whatever counties are asked. */
const FEED = 'changes';

const cursor = z.strictObject({ of: z.literal(FEED), read: logPlaces });

/** Encodes how far each county's log was read. */
export function encodeFeedCursor(read: LogPlaces): string {
  return encodePlace({ of: FEED, read });
}

/** Decodes `after`. Throws INVALID_CURSOR when it is no cursor of the change feed. */
export function decodeFeedCursor(after: string): LogPlaces {
  return decodePlace(after, cursor, FEED, 'one from changes').read;
}
