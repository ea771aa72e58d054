import type { DocumentAnswer } from '#schema/questions/shared/document-answer.ts';
import type { Member } from '#schema/values/enumerations.ts';
import { READING_NOTES } from '#schema/values/reading-note.ts';
import { noteInWords } from '#schema/values/reading-note-words.ts';
import type { AttachmentRow } from './stored-rows.ts';

type ToldText = NonNullable<DocumentAnswer['attachedText']>;

/** An attached text as it is told: of which file, how long, and what was not read as plain text. */
export function toldText({ sha256 = null, format, lineCount, notes }: AttachmentRow): ToldText {
  const readingNotes = notes?.map((note) => ({
    ...note,
    outcome: READING_NOTES[note.kind],
    inWords: noteInWords(note),
  }));
  return { sha256, format: format as ToldText['format'], lineCount, readingNotes: readingNotes ?? null };
}

/** How the hub has a document, as it is told: with its text while one is attached, whatever it was before, and without else. */
export function toldHolding(coded: string, attached: unknown): Member<'Holding'> {
  if (attached) return 'FULL_TEXT';
  return coded === 'FULL_TEXT' ? 'CITED' : (coded as Member<'Holding'>);
}
