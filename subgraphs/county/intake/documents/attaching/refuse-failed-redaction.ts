import { HubError } from '#schema/shared/errors.ts';
import { isFailedRedaction } from '#schema/values/reading-note.ts';
import { noteInWords } from '#schema/values/reading-note-words.ts';
import type { DocumentText } from '../reading/read-document.ts';

/**
 * Throws DOCUMENT_UNREADABLE where a document shows that somebody blacked out text and left it in the file, with every
 * place: what reads it as a whole, or a copy of the file, gives that text away.
 */
export function refuseFailedRedaction(texts: readonly Pick<DocumentText, 'fileName' | 'notes'>[]): void {
  const found = texts.flatMap(({ fileName, notes }) =>
    notes.filter(isFailedRedaction).map((note) => `${fileName}: ${noteInWords(note).en}`),
  );
  if (found.length === 0) return;
  throw new HubError(
    'DOCUMENT_UNREADABLE',
    [
      ...found,
      'That text can still be taken out of the file. Nothing was attached; expected a file without it: apply the redaction in the program that made the file, or attach what a reader sees of this one with --despite-covered-text',
    ].join('\n'),
  );
}
