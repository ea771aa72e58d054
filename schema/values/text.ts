import { z } from 'zod';

/** Words that are kept as they are, in one language or none. */
export const phrase = z.string().regex(/\S/, 'expected words, not nothing or blanks');

/** The same sentence in Swedish and English, in the hub's own words. */
export const text = z
  .strictObject({
    sv: z.string().trim().min(1).describe('Svensk text · Swedish text'),
    en: z.string().trim().min(1).describe('Engelsk text · English text'),
  })
  .meta({ graphql: 'Text' })
  .describe('Text på svenska och engelska med egna ord · Text in Swedish and English, in own words');

export type Text = z.output<typeof text>;

/** Joins texts language by language. */
export function joined(parts: readonly (Text | null | undefined)[], separator = ', '): Text {
  const present = parts.filter((part): part is Text => part != null);
  return {
    sv: present.map((part) => part.sv).join(separator),
    en: present.map((part) => part.en).join(separator),
  };
}

/** The same characters in both languages: names, numbers, dates. */
export function untranslated(words: string): Text {
  return { sv: words, en: words };
}
