import type { Text } from '#schema/values/text.ts';

/** A language that the pages are written in, as `lang` has it. */
export type SiteLanguage = keyof Text;

export const SITE_LANGUAGES: readonly SiteLanguage[] = ['sv', 'en'];

/** Words as the hub answers with them: a language can be missing. */
export interface AnsweredWords {
  readonly sv?: string | null;
  readonly en?: string | null;
}

/** Says words in one language; nothing where there are none. */
export type Say = (words: AnsweredWords | null | undefined) => string;

export function sayIn(language: SiteLanguage): Say {
  return (words) => words?.[language] ?? '';
}
