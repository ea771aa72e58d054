import { createHash } from 'node:crypto';

/** Tags of a list in a header; what stands between quotation marks may hold commas. */
const TAG = /(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g;

/**
 * A weak entity tag of what makes an answer: equal for equal parts and for no others. Weak, as the same tag stands on
 * the answer however its bytes are packed, which RFC 9110, 8.8.1 allows to weak tags alone.
 */
export function entityTag(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return `W/"${hash.digest('base64url').slice(0, 27)}"`;
}

/**
 * Whether a client that sent this `If-None-Match` holds what has this tag, by the weak comparison of RFC 9110, 8.8.3.2.
 * A header that is no list of tags names none.
 */
export function holdsTag(ifNoneMatch: string | null | undefined, tag: string): boolean {
  if (!ifNoneMatch) return false;
  const given = ifNoneMatch.trim();
  if (given === '*') return true;
  if (/[^\s,]/.test(given.replaceAll(TAG, ''))) return false;
  const opaque = tag.replace(/^W\//, '');
  return [...given.matchAll(TAG)].some(([, value]) => `"${value}"` === opaque);
}
