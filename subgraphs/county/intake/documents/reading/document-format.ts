import { HubError } from '#schema/shared/errors.ts';

/** What a document was read from. */
export type DocumentFormat = 'TEXT' | 'MARKDOWN' | 'DOCX' | 'PDF';

/** Programs put up to so many bytes before the mark of a PDF. */
const PDF_MARK_WITHIN = 1_024;

const EXPECTED = 'expected UTF-8 text (.txt), Markdown (.md), DOCX or PDF';

/** What files begin with, by what they are; `null` says that it is read. */
const MARKS: readonly (readonly [mark: string, format: DocumentFormat | null, what: string])[] = [
  ['PK\x03\x04', 'DOCX', ''],
  ['\xd0\xcf\x11\xe0', null, 'an old Word file, or one with a password'],
  ['{\\rtf', null, 'a file in Rich Text Format'],
  ['\xff\xfe', null, 'text in UTF-16'],
  ['\xfe\xff', null, 'text in UTF-16'],
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
  const [, format, what] = MARKS.find(([mark]) => start.startsWith(mark)) ?? [];
  if (format) return format;
  if (what) throw new HubError('DOCUMENT_UNREADABLE', `${what}; ${EXPECTED}`);
  if (bytes.includes(0))
    throw new HubError('DOCUMENT_UNREADABLE', `not text, nor a document that is read; ${EXPECTED}`);
  const text = ENDINGS[ending.toLowerCase()];
  if (!text) throw new HubError('DOCUMENT_UNREADABLE', `not a DOCX or PDF, nor named as text; ${EXPECTED}`);
  return text;
}
