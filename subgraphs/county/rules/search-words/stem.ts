import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { Language } from '#schema/questions/search-question.ts';
import { indefinite, withoutEnding } from './indefinite.ts';

const STEMMERS = { sv: swedishStem, en: english };

/**
 * What a word and its other forms have in common. Made here and not by the database, as versions of PostgreSQL
 * stem differently: of "added" the embedded one makes "add" and version 15 "ad", of "-öst" in Swedish "-ös" and "-öst".
 */
export function stemOf(language: Language, word: string): string {
  return STEMMERS[language](word);
}

/** The definite plural of a neuter noun that ends in a vowel: `områdena`, `syftenas`; not `förena`, `försena`. */
const DEFINITE_PLURAL = /^(?!förs?enas?$)(?<plural>.{3,}en)as?$/;

/** The same of a noun of two letters, which the stemmer leaves whole: `åren`. */
const SHORT_PLURAL = /^(?<noun>[aeiouyåäö][^aeiouyåäö])ens?$/;

/** What a noun itself ends in as if that were an ending of its: `citat`, `papper`, `tecken`. */
const OWN_ENDING = /(?:at|er|en)$/;

/** The stemmer knows nothing of neuter nouns in definite form. */
function swedishStem(word: string): string {
  const noun = DEFINITE_PLURAL.exec(word)?.groups?.plural ?? SHORT_PLURAL.exec(word)?.groups?.noun ?? indefinite(word);
  const stem = swedish(noun);
  if (!/ens?$/.test(noun)) return stem.replace(/mm$/, 'm');
  const alone = withoutEnding(stem);
  return OWN_ENDING.test(alone) ? swedish(alone) : alone;
}
