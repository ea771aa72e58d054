import { createHmac } from 'node:crypto';
import type { RegisterKey } from './register-key.ts';
import { type PlacedWord, wordsInLines } from './words-in-lines.ts';

/** A name in one of the forms that it is written in, which nobody can read. */
export interface NameDigest {
  /** The id of the key that it was made under. */
  key: string;
  /** How many words the form has; 0 of one whose words stand together, as where letters stand apart. */
  words: number;
  digest: string;
}

/** A digest of words as `wordsInLines` gives them; hexadecimal. */
export function digestOfWords({ secret }: RegisterKey, words: readonly string[]): string {
  return createHmac('sha256', secret).update(words.join(' ')).digest('hex');
}

/** A digest of letters without the words that they make. */
export function digestOfLetters({ secret }: RegisterKey, letters: string): string {
  return createHmac('sha256', secret).update(`+${letters}`).digest('hex');
}

/** The digest of a name as it is written. Throws nothing: of no word it is the digest of none. */
export function digestOf(key: RegisterKey, name: string): NameDigest {
  const words = wordsOf(name);
  return {
    key: key.id,
    words: words.length,
    digest: digestOfWords(
      key,
      words.map(({ word }) => word),
    ),
  };
}

/**
 * The digests of all forms in which somebody is called by two words or more: in either order, with initials, without what
 * stands between the first and the last name, with letters that stand apart.
 */
export function digestsOf(key: RegisterKey, name: string): NameDigest[] {
  const words = wordsOf(name);
  if (words.length < 2) return words.length === 0 ? [] : [digestOf(key, name)];
  const forms = new Map<string, NameDigest>();
  for (const form of formsOf(words.map(({ word }) => word))) {
    const digest = digestOfWords(key, form);
    forms.set(digest, { key: key.id, words: form.length, digest });
  }
  for (const order of [words, [...words.slice(-1), ...words.slice(0, -1)]]) {
    const digest = digestOfLetters(key, lettersTogether(order));
    forms.set(digest, { key: key.id, words: 0, digest });
  }
  return [...forms.values()];
}

/** Letters of words that stand together, as `digestOfLetters` takes them. */
export function lettersTogether(words: readonly Pick<PlacedWord, 'whole'>[]): string {
  return words
    .map(({ whole }) => whole)
    .join('')
    .replace(/s$/, '');
}

function wordsOf(name: string): readonly PlacedWord[] {
  return wordsInLines([name]).words;
}

function formsOf(words: readonly string[]): string[][] {
  const [first, last] = [words.at(0) ?? '', words.at(-1) ?? ''];
  const given = words.slice(0, -1);
  const initials = given.map((word) => word.slice(0, 1));
  const forms = [[...words], [first, last], words.slice(-2), [...given, last]];
  for (const other of [initials, initials.slice(0, 1), [first, ...initials.slice(1)]]) forms.push([...other, last]);
  const turned = forms.map((form) => [...form.slice(-1), ...form.slice(0, -1)]);
  // A last name of two words stands before the others as one.
  if (words.length > 2) turned.push([...words.slice(-2), ...words.slice(0, -2)]);
  return [...forms, ...turned].filter((form) => form.some((word) => word.length > 1));
}
