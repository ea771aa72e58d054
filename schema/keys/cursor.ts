import { z } from 'zod';
import { HubError } from '../shared/errors.ts';
import { opaque, unopaque } from './opaque.ts';

/** Sort keys and ids are plain ASCII; anything else was not made here. */
const ascii = z.string().regex(/^[ -~]*$/);

const cursor = z.strictObject({
  /** The list that the cursor belongs to: a digest of what was asked. */
  of: z.string(),
  key: ascii,
  id: ascii,
  /** Slugs of counties that did not answer on this page or one before it: their rows may be missing. */
  missed: z.array(z.string()),
});

export type Cursor = z.output<typeof cursor>;

/** Encodes a place in a list. */
export function encodeCursor(place: Cursor): string {
  return opaque(place);
}

/** Decodes `after`. Throws INVALID_CURSOR when it is no cursor or one of another list. */
export function decodeCursor(after: string, of: string): Cursor {
  const result = cursor.safeParse(unopaque(after));
  if (!result.success)
    throw new HubError(
      'INVALID_CURSOR',
      'after: not a cursor of a list; expected an endCursor or edge cursor from the same list',
      { argument: 'after' },
    );
  if (result.data.of !== of) {
    throw new HubError(
      'INVALID_CURSOR',
      'after: this cursor belongs to another list; expected one from a list with the same filter and order',
      { argument: 'after' },
    );
  }
  return result.data;
}
