import type { DocumentFormat } from './format.ts';

/** What a thread that reads a document is started with. */
export interface ThreadData {
  format: Extract<DocumentFormat, 'DOCX' | 'PDF'>;
  bytes: Uint8Array;
}

/** What it says before it ends: the lines, or why there are none; `null` where no reason can be told. */
export type FromThread = { lines: string[] } | { refused: string | null };
