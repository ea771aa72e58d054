import { getDocument, PasswordException, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { HubError } from '#schema/shared/errors.ts';
import type { ReadLines } from './read-lines.ts';

/** Nothing is printed of fonts and damage. */
const QUIET = 0;

/**
 * The lines of a PDF, page after page, in the order of the file: what stands at one height is a line. Annotations,
 * forms and properties are no text. Throws DOCUMENT_UNREADABLE.
 */
export async function readPdf(data: Uint8Array): Promise<ReadLines> {
  const loading = getDocument({ data, verbosity: QUIET, useSystemFonts: false });
  try {
    const document = await loading.promise;
    const lines: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      for (const line of linesOf(await page.getTextContent())) lines.push(line);
      page.cleanup();
    }
    return { lines, notes: [] };
  } catch (error) {
    if (error instanceof PasswordException)
      throw new HubError('DOCUMENT_UNREADABLE', 'needs a password; expected a PDF without one');
    throw error;
  } finally {
    await loading.destroy();
  }
}

/** The library tells where a line ends, by how the pieces of text stand to one another. */
function linesOf({ items }: Awaited<ReturnType<PDFPageProxy['getTextContent']>>): string[] {
  const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
  return text.split('\n').map((line) => line.trim());
}
