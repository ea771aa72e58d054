import type { Member } from '#schema/values/enumerations.ts';

/** What became of a fact, in words: what it said before, and what it says from then on. */
export interface FactDifference {
  id: string;
  kind: Member<'ChangeKind'>;
  was: string | null;
  is: string | null;
}

/** What became of an instrument, a document, an organisation or what the county says of itself. */
export interface Difference {
  subject: string;
  kind: Member<'ChangeKind'>;
  title: string | null;
  /** For what changed: which of its facts. */
  facts: FactDifference[];
}
