import type { Way } from './readings/readings-of.ts';

/** One way to write personal data. Patterns are bounded everywhere, so that no text makes them slow. */
export interface Spelling {
  pattern: RegExp;
  /** What stands in all that is written so, at most `reach` after its beginning: the pattern, then sticky, is tried only there. */
  sign?: { pattern: RegExp; reach: number };
  /** Settles what the pattern leaves open. */
  holds?(found: string): boolean;
}

/** A kind of personal data, as the hub calls it and as a reader of a redacted text is told. */
export interface PersonalDataKind {
  name: string;
  marker: string;
  spellings: readonly Spelling[];
  /** Whether what is found in a text that is read otherwise than it stands can hardly be anything else. */
  isClear?(found: RegExpExecArray, way: Way): boolean;
}
