import { createHash } from 'node:crypto';
import { z } from 'zod';
import { HubError } from './errors.ts';
import { parseJson } from './questions/question.ts';

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

/** A digest of what a list was asked for, so that a cursor of another list is refused. */
export function listDigest(asked: unknown): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 12);
}

/** Encodes a place in a list. */
export function encodeCursor(place: Cursor): string {
  return encodePlace(place);
}

/** Decodes `after`. Throws INVALID_CURSOR when it is no cursor or one of another list. */
export function decodeCursor(after: string, of: string): Cursor {
  return decodePlace(after, cursor, of, 'one from a list with the same filter and order');
}

/** A place of any kind, and the list or feed that it belongs to. */
type Place = { of: string };

const anyPlace = z.looseObject({ of: z.string() });

/** Encodes a place of any kind. */
export function encodePlace<Of extends Place>(place: Of): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Decodes a place of one kind. Throws INVALID_CURSOR that says what was expected. */
export function decodePlace<Of extends Place>(after: string, kind: z.ZodType<Of>, of: string, expected: string): Of {
  const refused = (problem: string) =>
    new HubError('INVALID_CURSOR', `after: ${problem}; expected ${expected}`, { argument: 'after' });
  const decoded = parseJson(Buffer.from(after, 'base64url').toString('utf8'));
  const known = anyPlace.safeParse(decoded).data;
  if (known && known.of !== of) throw refused('this cursor belongs to another list');
  const result = kind.safeParse(decoded);
  if (!result.success) throw refused('not a cursor of this hub');
  return result.data;
}
