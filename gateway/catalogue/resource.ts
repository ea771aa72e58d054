import type { Text } from '#schema/values/text.ts';
import type { Name } from './vocabulary.ts';

/** What a property says: something with an address, words in a language, or a value of a type. */
export type Said =
  | { address: string }
  | { words: string; language: keyof Text }
  | { value: string; type: `xsd:${'date' | 'dateTime' | 'string'}` };

/** Something that the catalogue describes. Each has an address of its own, so that none is a blank node. */
export interface Resource {
  address: string;
  types: readonly Name[];
  /** What is said of it, property by property; nothing is said of a property without values. */
  says: Readonly<Partial<Record<Name, readonly Said[]>>>;
}

/** Addresses as values. */
export function linksTo(...given: readonly (string | null | undefined)[]): Said[] {
  return given.flatMap((address) => (address == null ? [] : [{ address }]));
}

/** A text as words in each of its languages; those that it lacks are left out. */
export function inWords(...texts: readonly (Partial<Text> | null)[]): Said[] {
  return texts.flatMap((text) =>
    (['sv', 'en'] as const).flatMap((language) => {
      const words = text?.[language];
      return words === undefined ? [] : [{ words, language }];
    }),
  );
}

/** A value without a language, such as a number or a media type. */
export function bare(...values: readonly (string | null | undefined)[]): Said[] {
  return values.flatMap((value) => (value == null ? [] : [{ value, type: 'xsd:string' as const }]));
}

/** A day (YYYY-MM-DD) or a moment (ISO 8601). */
export function dated(when: string | null): Said[] {
  if (when === null) return [];
  return [{ value: when, type: when.length === 10 ? 'xsd:date' : 'xsd:dateTime' }];
}
