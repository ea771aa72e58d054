// Reads one document in a thread of its own. Started by in-thread.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { HubError } from '#schema/shared/errors.ts';
import type { FromReaderThread, ReaderThreadData } from './reader-thread-protocol.ts';

const { format, bytes } = workerData as ReaderThreadData;
const post = (message: FromReaderThread) => parentPort?.postMessage(message);

try {
  post({ lines: format === 'DOCX' ? await docx() : await pdf() });
} catch (error) {
  // Only what is said here is reported: errors of the libraries may quote the document.
  post({ refused: error instanceof HubError ? error.message : null });
}

async function docx(): Promise<string[]> {
  const { docxLines } = await import('./docx.ts');
  return docxLines(Buffer.from(bytes));
}

async function pdf(): Promise<string[]> {
  const { pdfLines } = await import('./pdf.ts');
  return pdfLines(bytes);
}
