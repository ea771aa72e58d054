import type { DocumentFormat } from './document-format.ts';

/** What a thread that reads a document is started with. */
export interface ReaderThreadData {
  format: Extract<DocumentFormat, 'DOCX' | 'PDF'>;
  bytes: Uint8Array;
}

/** What it says before it ends: the lines, or why there are none; `null` where no reason can be reported. */
export type FromReaderThread = { lines: string[] } | { refused: string | null };
