import { createHash } from 'node:crypto';

/** A digest of what a list was asked for, so that a cursor of another list is refused. */
export function listDigest(asked: unknown): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 12);
}
