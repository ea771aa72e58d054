import type { SqlEntityManager } from '@mikro-orm/sql';
import { findDigestedNames } from '../register/find-digested-names.ts';
import { digestsOf, type NameDigest } from '../register/name-digests.ts';
import { NAME_MARKER } from '../register/name-marker.ts';
import type { RegisterKey } from '../register/register-key.ts';
import { type Marker, withoutPlaces } from '../register/without-places.ts';
import { eraseFromRows } from './erase-from-rows.ts';
import { eraseFromTexts } from './erase-from-texts.ts';
import { Erased } from './erased.ts';
import { plainWords } from './erased-lines.ts';
import type { RewriteString } from './rewrite-texts-within.ts';

/** What an erased name begins with in ids. */
const IN_IDS = 'namn';

/** Ids and slugs: words in lower case with hyphens between them, and what parts the words of an id. */
const ID = /^(?=.*[-:])[a-z0-9-]+(?:[:#/][A-Za-z0-9-]+)*$/;

/**
 * Erases a name by its digests wherever it stands, in every revision. In ids it gives way to what the id of the erasure begins with, so
 * that no two ids become one. To be called in a transaction within which nothing else writes.
 */
export async function eraseName(
  tx: SqlEntityManager,
  keys: readonly RegisterKey[],
  { id, digests: names }: { id: string; digests: readonly NameDigest[] },
): Promise<Erased> {
  const erased = new Erased();
  const rewrite = withoutNames(keys, names, inIds(id));
  await eraseFromRows(tx, () => rewrite, erased);
  await eraseFromTexts(tx, ({ lines }) => linesWithoutNames(lines, keys, names), erased);
  return erased;
}

/** What each form of a name gives way to in the ids of one erasure: the same each time, and another for each form. */
function inIds(erasure: string): Marker {
  const known = new Map<string, string>();
  const first = `${IN_IDS}-${erasure.slice(0, 8)}`;
  return (written) => {
    const marker = known.get(written) ?? (known.size === 0 ? first : `${first}-${known.size + 1}`);
    known.set(written, marker);
    return marker;
  };
}

/** The digests of all forms of a name, also as ids have it: in the letters from a to z. */
export function digestsOfErased(key: RegisterKey, name: string): NameDigest[] {
  const plain = plainWords(name).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'a');
  const digests = [name, plain].flatMap((written) => digestsOf(key, written));
  return [...new Map(digests.map((digest) => [digest.digest, digest])).values()];
}

/** Takes names out of lines, also where they go on over the end of one; each line keeps its place. */
export function linesWithoutNames(
  lines: readonly string[],
  keys: readonly RegisterKey[],
  names: readonly NameDigest[],
): string[] {
  return withoutPlaces(lines, findDigestedNames(lines, keys, names), NAME_MARKER);
}

/** Takes names out of a text, or of an id. */
export function withoutNames(
  keys: readonly RegisterKey[],
  names: readonly NameDigest[],
  markerInIds: Marker = IN_IDS,
): RewriteString {
  return (text) => {
    const places = findDigestedNames([text], keys, names);
    if (places.length === 0) return text;
    return withoutPlaces([text], places, ID.test(text) ? markerInIds : NAME_MARKER).join('\n');
  };
}
