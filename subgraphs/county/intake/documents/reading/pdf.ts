import { getDocument, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { HubError } from '#schema/shared/errors.ts';
import { PAPER_MESSAGES } from '#schema/shared/messages/paper-messages.ts';
import type { ReadingNote } from '#schema/values/reading-note.ts';
import { withoutDecoding } from './pdf/picture-decoder.ts';
import { readPdfPage } from './pdf/read-pdf-page.ts';
import type { ReadLines } from './read-lines.ts';

/** Nothing is printed of fonts and damage. */
const QUIET = 0;

/**
 * The lines of a PDF as a reader of its pages sees them, page after page, in the order of the file: what stands at one
 * height is a line. Annotations, forms and properties are no text; what is not read is noted. Throws DOCUMENT_UNREADABLE.
 */
export async function readPdf(data: Uint8Array): Promise<ReadLines> {
  withoutDecoding();
  const loading = getDocument({
    data,
    verbosity: QUIET,
    useSystemFonts: false,
    fontExtraProperties: true,
    isImageDecoderSupported: true,
  });
  try {
    return await linesOf(await loading.promise);
  } catch (error) {
    if (error instanceof PasswordException) throw new HubError('DOCUMENT_UNREADABLE', PAPER_MESSAGES.locked);
    throw error;
  } finally {
    await loading.destroy();
  }
}

async function linesOf(document: PDFDocumentProxy): Promise<ReadLines> {
  const layers = await document.getOptionalContentConfig();
  const isLayerOn = (group: unknown) => layers.isVisible(group as Parameters<typeof layers.isVisible>[0]);
  const lines: string[] = [];
  const notes: ReadingNote[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const read = await readPdfPage(page, isLayerOn, lines.length);
    for (const line of read.lines) lines.push(line);
    for (const note of read.notes) notes.push(note);
    page.cleanup();
  }
  const parts = Object.keys((await document.getAttachments()) ?? {}).length;
  if (parts > 0) notes.push({ kind: 'EMBEDDED_PART', page: null, line: null, count: parts });
  return { lines, notes };
}
