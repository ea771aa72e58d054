import { z } from 'zod';
import { SCHEMA_MESSAGES } from '../shared/messages/schema-messages.ts';

/** Words that are kept as they are, in one language or none. */
export const phrase = z.string().regex(/\S/, SCHEMA_MESSAGES.words.en);

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

/** A title, or other words of a source, as each language quotes them. */
export function quoted(words: string): Text {
  return { sv: `”${words}”`, en: `“${words}”` };
}

/** A text under what it is, such as a purpose; as it stands where it begins with that word. */
export function labelled(label: Text, text: Text): Text {
  return { sv: under(label.sv, text.sv), en: under(label.en, text.en) };
}

/** Texts as sentences, one after the other: each begins with a capital and ends with a full stop. */
export function sentences(...parts: readonly (Text | null | undefined)[]): Text {
  return joined(
    parts.map((part) => part && { sv: inFull(part.sv), en: inFull(part.en) }),
    ' ',
  );
}

/** The endings that a Swedish word takes where it is definite. */
const DEFINITE = /^(en|et|n|t)?(?!\p{L})/u;

function under(label: string, words: string): string {
  const saysSo = words.toLowerCase().startsWith(label.toLowerCase()) && DEFINITE.test(words.slice(label.length));
  return saysSo ? words : `${label}: ${words}`;
}

function inFull(words: string): string {
  const [first = ''] = words;
  return `${first.toUpperCase()}${words.slice(first.length)}${/[.!?][”“")]?$/.test(words) ? '' : '.'}`;
}
