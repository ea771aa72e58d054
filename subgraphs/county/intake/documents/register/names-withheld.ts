import type { CountyRegister, RegisteredName } from './county-register.ts';
import { findDigestedNames } from './find-digested-names.ts';
import { digestOf, digestsOf, type NameDigest } from './name-digests.ts';
import type { PlaceInText } from './without-places.ts';

/** Names that may stand in a text, known as they are written. */
export interface KnownNames {
  /** Of people who may be named, as facts give them. */
  given: readonly string[];
  /** Of organisations and papers. */
  others: readonly string[];
}

/** Longer names than these are titles, which nothing in them is taken for a name. */
const MOST_WORDS = 6;

/** Finds where names stand in lines put together that are withheld there. */
export type FindWithheld = (lines: readonly string[]) => PlaceInText[];

/**
 * How names are found that the register withholds in one of some documents, and that nothing lets stand: neither a name that the
 * register keeps there, nor that of an organisation, or of somebody who may be named.
 */
export function namesWithheldIn(
  { keys, names }: CountyRegister,
  documents: readonly string[],
  { given, others }: KnownNames,
): FindWithheld {
  const [key] = keys;
  if (!key) return () => [];
  const effective = documents.map((document) => effectiveIn(names, document));
  const withheld = new Map(
    effective.flatMap((own) => own.filter(({ kept }) => !kept)).map((name) => [formOf(name), name]),
  );
  const kept = effective.flatMap((own) => own.filter((name) => name.kept && !withheld.has(formOf(name))));
  let known: NameDigest[] | null = null;
  const stand = () => [
    ...kept,
    ...given.flatMap((name) => digestsOf(key, name).filter(({ words }) => words > 1)),
    ...others.map((name) => digestOf(key, name)).filter(({ words }) => words > 1 && words <= MOST_WORDS),
  ];
  return (lines) => {
    const places = findDigestedNames(lines, keys, [...withheld.values()]);
    if (places.length === 0) return [];
    known ??= stand();
    const standing = findDigestedNames(lines, keys, known);
    return places.filter(({ from, to }) => !standing.some((other) => other.from <= from && to <= other.to));
  };
}

function formOf({ key, words, digest }: NameDigest): string {
  return `${key} ${words} ${digest}`;
}

/** What holds of each name in a document: what is said of it there, else what is said of all. */
function effectiveIn(names: readonly RegisteredName[], document: string): RegisteredName[] {
  const own = new Map(names.filter((name) => name.document === '').map((name) => [formOf(name), name]));
  if (document !== '') for (const name of names) if (name.document === document) own.set(formOf(name), name);
  return [...own.values()];
}
