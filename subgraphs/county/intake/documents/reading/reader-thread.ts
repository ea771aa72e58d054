// Reads one document in a thread of its own. Started by read-in-thread.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { HubError } from '#schema/shared/errors.ts';
import type { ReadLines } from './read-lines.ts';
import type { FromReaderThread, ReaderThreadData } from './reader-thread-protocol.ts';

const { format, bytes } = workerData as ReaderThreadData;
const post = (message: FromReaderThread) => parentPort?.postMessage(message);

try {
  post({ read: format === 'DOCX' ? await docx() : await pdf() });
} catch (error) {
  // Only what is said here is reported: errors of the libraries may quote the document.
  post({ refused: error instanceof HubError ? error.message : null });
}

async function docx(): Promise<ReadLines> {
  const { readDocx } = await import('./docx.ts');
  return readDocx(Buffer.from(bytes));
}

async function pdf(): Promise<ReadLines> {
  const { readPdf } = await import('./pdf.ts');
  return readPdf(bytes);
}
