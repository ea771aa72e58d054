import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { Language } from '#schema/questions/search-question.ts';

const STEMMERS = { sv: swedish, en: english };

/**
 * What a word and its other forms have in common. Made here and not by the database, as versions of PostgreSQL
 * stem differently: of "added" the embedded one makes "add" and version 15 "ad", of "-öst" in Swedish "-ös" and "-öst".
 */
export function stemOf(language: Language, word: string): string {
  return STEMMERS[language](word);
}
