import { SYNONYMS } from '../generated/codebook.ts';

/** Terms of one language that mean the same; each a word or several. */
export interface Synonyms {
  language: 'sv' | 'en';
  terms: readonly string[];
}

/** The synonyms that a search knows. */
export const synonyms: readonly Synonyms[] = SYNONYMS;
