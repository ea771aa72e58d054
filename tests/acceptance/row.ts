/**
 * One row of the acceptance table: a fact, relation or trap of the fact list, and what the hub must
 * answer for it. `of` is an instrument or document, `field` its GraphQL field; the answer there (one
 * object, or the items of a list) must hold `expected`, nested lists by their expected items.
 */
export interface Row {
  /** The id in the fact list, such as `D0-03`, `R3b` or `T11`; several rows may share one. */
  id: string;
  /** What the row says, as a sentence. */
  says: string;
  of: string;
  field: string;
  /** What exactly `count` (otherwise at least one) of the answers must hold. */
  expected?: Record<string, unknown>;
  count?: number;
  /** What no answer may hold: the wrong answers that a careless hub would give. */
  never?: Record<string, unknown>;
}

/** A citation as the gateway answers it. */
export function cited(document: string, lineStart: number, lineEnd = lineStart) {
  return { documentId: document, lineStart, lineEnd };
}
