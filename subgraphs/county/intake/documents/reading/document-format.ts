import { HubError } from '#schema/shared/errors.ts';
import { PAPER_MESSAGES } from '#schema/shared/messages/paper-messages.ts';
import type { Message } from '#schema/shared/messages/told.ts';

/** What a document was read from. */
export type DocumentFormat = 'TEXT' | 'MARKDOWN' | 'DOCX' | 'PDF';

/** Programs put up to so many bytes before the mark of a PDF. */
const PDF_MARK_WITHIN = 1_024;

/** What files begin with: the format that is read, or why it is none. */
const MARKS: readonly (readonly [mark: string, is: DocumentFormat | Message])[] = [
  ['PK\x03\x04', 'DOCX'],
  ['\xd0\xcf\x11\xe0', PAPER_MESSAGES.oldWord],
  ['{\\rtf', PAPER_MESSAGES.richText],
  ['\xff\xfe', PAPER_MESSAGES.utf16],
  ['\xfe\xff', PAPER_MESSAGES.utf16],
];

const ENDINGS: Readonly<Record<string, DocumentFormat>> = {
  '.txt': 'TEXT',
  '.text': 'TEXT',
  '.md': 'MARKDOWN',
  '.markdown': 'MARKDOWN',
};

/** Tells the format by what the file holds, and text by the ending of its name. Throws DOCUMENT_UNREADABLE. */
export function formatOf(bytes: Buffer, ending: string): DocumentFormat {
  const start = bytes.toString('latin1', 0, PDF_MARK_WITHIN);
  if (start.includes('%PDF-')) return 'PDF';
  const [, is] = MARKS.find(([mark]) => start.startsWith(mark)) ?? [];
  if (typeof is === 'string') return is;
  if (is) throw refused(is);
  if (bytes.length === 0) throw refused(PAPER_MESSAGES.empty);
  if (bytes.includes(0)) throw refused(PAPER_MESSAGES.noDocument);
  const text = ENDINGS[ending.toLowerCase()];
  if (!text) throw refused(PAPER_MESSAGES.unnamed);
  return text;
}

function refused(why: Message): HubError {
  return new HubError('DOCUMENT_UNREADABLE', why);
}
