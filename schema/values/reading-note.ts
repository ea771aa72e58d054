import { z } from 'zod';

/** What became of something in a document when it was read. */
export type ReadingOutcome = 'LEFT_OUT' | 'MARKED' | 'ACCEPTED' | 'NOT_READ' | 'RECOGNISED';

/**
 * What whoever reads the text of a document must know of how it was read, by what became of it: `LEFT_OUT` is what no
 * reader of the page sees, `MARKED` stands in the text with a mark, `ACCEPTED` is read as if a change under review were
 * made, `NOT_READ` is seen on the page and is not in the text, `RECOGNISED` is what a program read off a picture. Words
 * that ask for something nobody has filled in (`PLACEHOLDER`) can stand in the text.
 */
export const READING_NOTES = {
  COVERED_TEXT: 'LEFT_OUT',
  REDACTION_MARK: 'LEFT_OUT',
  INVISIBLE_TEXT: 'LEFT_OUT',
  HIDDEN_LAYER: 'LEFT_OUT',
  HIDDEN_TEXT: 'LEFT_OUT',
  STRUCK_TEXT: 'MARKED',
  TRACKED_CHANGE: 'ACCEPTED',
  PAGE_WITHOUT_TEXT: 'NOT_READ',
  PICTURE: 'NOT_READ',
  FORMULA: 'NOT_READ',
  EMBEDDED_PART: 'NOT_READ',
  ANNOTATION: 'NOT_READ',
  FORM_FIELD: 'NOT_READ',
  PLACEHOLDER: 'NOT_READ',
  UNREADABLE_LETTERS: 'NOT_READ',
  RECOGNISED_TEXT: 'RECOGNISED',
} as const satisfies Record<string, ReadingOutcome>;

export type ReadingNoteKind = keyof typeof READING_NOTES;

/** Where in a document something was not read as plain text is, and how often. It never holds what stood there. */
export const readingNote = z.strictObject({
  kind: z.enum(Object.keys(READING_NOTES) as [ReadingNoteKind, ...ReadingNoteKind[]]),
  /** Counted from 1; `null` in formats without pages. */
  page: z.int().positive().nullable(),
  /** The line of the text at which it stands, or after which it stood; `null` where no line is near, as before the first. */
  line: z.int().positive().nullable(),
  /** How many there are at this place. */
  count: z.int().positive(),
});
export type ReadingNote = z.output<typeof readingNote>;

/** What shows that somebody tried to black out text and left it in the file. */
export function isFailedRedaction({ kind }: Pick<ReadingNote, 'kind'>): boolean {
  return kind === 'COVERED_TEXT' || kind === 'REDACTION_MARK';
}
