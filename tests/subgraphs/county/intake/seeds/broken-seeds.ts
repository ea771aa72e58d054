import type { Document } from 'yaml';

/** The county whose seeds are broken, and two of its files. */
export const COUNTY = 'vastra-gotaland';
export const AGREEMENT = 'instruments/samverkan-barns-ungas-basta.yaml';
export const BROKEN_GUIDELINES = 'instruments/vastbus-riktlinjer.yaml';

/** One thing changed in seeds that were in order, and the one issue that is reported. */
export interface BrokenSeeds {
  /** What is wrong, as the end of a sentence. */
  what: string;
  file: string;
  change(document: Document): void;
  /** A text in the changed file that begins on the line named. */
  at: string;
  /** The field, and what was expected; the message may go on. */
  says: string;
}

/** Sets one field of the first fact of an aspect. */
export function setInFact(aspect: string, field: string, value: unknown) {
  return (document: Document) => document.setIn(['facts', aspect, 0, field], value);
}
