import type { Random } from '#tests/support/made/random.ts';

/** One change to a county's seeds. */
export interface Mutation {
  /** What was done, for whoever looks into a finding. */
  what: string;
  /** The file that was changed, or that takes the place of the one in YAML. */
  file: string;
  /** What stands in the file now; `null` where it is gone. */
  content: Buffer | string | null;
  /** Where it must be reported, if it is known to be wrong. */
  wrong?: Wrong;
}

/** A field of the changed file, empty for the file itself; or anywhere, where other files are wrong because of it. */
export type Wrong = { field: string } | 'anywhere';

/** The seeds of one county, by the names of their files. */
export interface Corpus {
  slug: string;
  files: ReadonlyMap<string, { text: string; value: PlainValue }>;
}

/** What YAML and JSON can say. */
export type PlainValue = string | number | boolean | null | PlainValue[] | { [key: string]: PlainValue };

/** Makes a file wrong in a known way and says where; nothing where the file holds no such thing. */
export type Break = (value: PlainValue, context: { file: string; corpus: Corpus; random: Random }) => Wrong | undefined;

/** The way to a field, as it is reported. */
export function fieldOf(path: readonly (string | number)[]): { field: string } {
  return { field: path.join('.') };
}
