/** A field of a value that is none of what its wording can mean. */
export interface Misfit {
  /** The fields within the value, from the outside in; none where the value itself is meant. */
  at: readonly string[];
  says: string | number;
  /** What the wording can mean, for people. */
  meanings: readonly string[];
}

/** The different ones among meanings, in their order. */
export function meaningsOf(all: Iterable<string | number>): string[] {
  return [...new Set(Array.from(all, String))];
}
