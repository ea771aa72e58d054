// Reads one document in a thread of its own. Started by read-in-thread.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { HubError } from '#schema/shared/errors.ts';
import { textLines } from './plain-text.ts';
import type { ReadLines } from './read-lines.ts';
import type { FromReaderThread, ReaderThreadData } from './reader-thread-protocol.ts';

const READERS: Record<ReaderThreadData['format'], () => Promise<ReadLines>> = {
  DOCX: docx,
  MARKDOWN: markdown,
  PDF: pdf,
};

const { format, bytes } = workerData as ReaderThreadData;
const post = (message: FromReaderThread) => parentPort?.postMessage(message);

try {
  post({ read: await READERS[format]() });
} catch (error) {
  // Only what is said here is reported: errors of the libraries may quote the document.
  post({ refused: error instanceof HubError ? error.told : null });
}

async function docx(): Promise<ReadLines> {
  const { readDocx } = await import('./docx.ts');
  return readDocx(Buffer.from(bytes));
}

async function pdf(): Promise<ReadLines> {
  const { readPdf } = await import('./pdf.ts');
  return readPdf(bytes);
}

async function markdown(): Promise<ReadLines> {
  const { seenLines } = await import('./markdown-lines.ts');
  return seenLines(textLines(Buffer.from(bytes)));
}
