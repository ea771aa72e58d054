import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { redactedName } from '#schema/personal-data/personal-data.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { PAPER_MESSAGES } from '#schema/shared/messages/paper-messages.ts';
import { told } from '#schema/shared/messages/told.ts';
import { bytesOf } from './bytes-of.ts';
import { type DocumentFormat, formatOf } from './document-format.ts';
import { holdsMoreThanIsSeen } from './markdown-lines.ts';
import { withPlaceholders } from './placeholders.ts';
import { textLines } from './plain-text.ts';
import { readInThread } from './read-in-thread.ts';
import type { ReadLines } from './read-lines.ts';
import { redactedReading } from './redact-reading.ts';

/** The text of a source document as the hub holds it, and what it was read from. */
export interface DocumentText extends ReadLines {
  /** Without the folder; contact data in it is replaced as in the text. */
  fileName: string;
  format: DocumentFormat;
  /** Of the file as it was, in hexadecimal. */
  sha256: string;
  /** The lines of the text, without contact data; the first is line 1 of citations. */
  lines: string[];
}

/** Characters that no database stores; fonts with a wrong table make them. */
const NOT_STORED = /[\0\p{Cs}]/gu;

/**
 * Reads a document. Throws DOCUMENT_UNREADABLE with one sentence that names the file and never quotes it: what a
 * library says of a file may hold what stands in it.
 */
export async function readDocument(path: string): Promise<DocumentText> {
  const fileName = redactedName(basename(path));
  try {
    const bytes = await bytesOf(path);
    const format = formatOf(bytes, extname(path));
    const read = withPlaceholders(await linesIn(format, bytes));
    const lines = read.lines.map((line) => line.replace(NOT_STORED, ''));
    checkText(lines, format);
    return {
      fileName,
      format,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      lines: redactedReading(lines),
      notes: read.notes,
    };
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    const why = error.told ?? error.message;
    throw new HubError(error.code, told(PAPER_MESSAGES.ofFile, { file: fileName, why }), {
      ...error.details,
      fileName,
    });
  }
}

async function linesIn(format: DocumentFormat, bytes: Buffer): Promise<ReadLines> {
  if (format === 'DOCX' || format === 'PDF') return readInThread(format, bytes);
  const lines = textLines(bytes);
  if (format === 'MARKDOWN' && holdsMoreThanIsSeen(lines)) return readInThread(format, bytes);
  return { lines, notes: [] };
}

function checkText(lines: readonly string[], format: DocumentFormat): void {
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  if (characters > limits.documentCharacters)
    throw new HubError(
      'DOCUMENT_UNREADABLE',
      told(PAPER_MESSAGES.tooLong, { count: characters, most: limits.documentCharacters }),
    );
  if (lines.some((line) => line.trim() !== '')) return;
  throw new HubError('DOCUMENT_UNREADABLE', format === 'PDF' ? PAPER_MESSAGES.noTextInPdf : PAPER_MESSAGES.noText);
}
