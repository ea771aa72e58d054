import type { ReadingNote } from '#schema/values/reading-note.ts';

/** The lines of a document as a reader of it sees them, and what must be known of how they were read. */
export interface ReadLines {
  lines: string[];
  /** In the order of the document. */
  notes: ReadingNote[];
}
