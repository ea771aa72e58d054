import type { FactChange } from '#schema/questions/changes-question.ts';

/** What an erasure found: where, and never what. */
export class Erased {
  /** Each place once, such as the id of a fact and the field of it, with how many rows of history it stood in. */
  readonly places = new Map<string, number>();
  /** The instruments and documents that say something else, with the facts of them that are held and do. */
  readonly subjects = new Map<string, Map<string, FactChange>>();

  /** Texts of facts that had words of erased lines, as they were; never shown, and kept as digests alone. */
  readonly texts = new Set<string>();

  /** Takes down one row of history in which something stood. */
  at(place: string): void {
    this.places.set(place, (this.places.get(place) ?? 0) + 1);
  }

  /** Takes down that an instrument or document says something else, in a fact where one is given. */
  of(subject: string, fact?: Omit<FactChange, 'kind'>): void {
    const facts = this.subjects.get(subject) ?? new Map<string, FactChange>();
    if (fact) facts.set(fact.id, { ...fact, kind: 'CHANGED' });
    this.subjects.set(subject, facts);
  }
}
