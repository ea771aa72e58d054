import type { Text } from '#schema/values/text.ts';

/** A language that the pages are written in, as `lang` has it. */
export type Language = keyof Text;

export const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** Words as the hub answers with them: a language can be missing. */
export interface AnsweredText {
  readonly sv?: string | null;
  readonly en?: string | null;
}

/** Says words in one language; nothing where there are none. */
export type Say = (words: AnsweredText | null | undefined) => string;

export function sayIn(language: Language): Say {
  return (words) => words?.[language] ?? '';
}

/** Words with a capital first letter, as they begin a line. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
