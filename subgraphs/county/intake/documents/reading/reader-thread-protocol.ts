import type { Message } from '#schema/shared/messages/told.ts';
import type { DocumentFormat } from './document-format.ts';
import type { ReadLines } from './read-lines.ts';

/** What a thread that reads a document is started with. */
export interface ReaderThreadData {
  format: Exclude<DocumentFormat, 'TEXT'>;
  bytes: Uint8Array;
}

/** What it says before it ends: what was read, or why nothing was; `null` where no reason can be reported. */
export type FromReaderThread = { read: ReadLines } | { refused: Message | null };
