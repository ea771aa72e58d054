import { Worker } from 'node:worker_threads';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { PAPER_MESSAGES } from '#schema/shared/messages/paper-messages.ts';
import { type Message, told } from '#schema/shared/messages/told.ts';
import type { ReadLines } from './read-lines.ts';
import type { FromReaderThread, ReaderThreadData } from './reader-thread-protocol.ts';

const MB = 1_000_000;

const BOUNDS = { deadline: limits.documentDeadline, memory: limits.documentMemory };

/** How often the memory that reading takes is looked at, in milliseconds. */
const LOOK_EVERY = 200;

/**
 * What a DOCX, a PDF or Markdown says, read in a thread of its own, whose time and memory are bounded: a file made to be slow
 * or to unfold without end ends the thread, not the hub. What the libraries print is dropped, as it may quote the
 * file. Throws DOCUMENT_UNREADABLE.
 */
export function readInThread(
  format: ReaderThreadData['format'],
  bytes: Buffer,
  { deadline, memory }: { deadline: number; memory: number } = BOUNDS,
): Promise<ReadLines> {
  const workerData: ReaderThreadData = { format, bytes };
  const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), { workerData, stdout: true, stderr: true });
  worker.stdout.resume();
  worker.stderr.resume();
  const { promise, resolve, reject } = Promise.withResolvers<ReadLines>();
  const refuse = (why: Message) => {
    reject(new HubError('DOCUMENT_UNREADABLE', why));
    void worker.terminate();
  };
  const damaged = () => refuse(told(PAPER_MESSAGES.damaged, { format }));

  const timer = setTimeout(() => refuse(told(PAPER_MESSAGES.slow, { seconds: deadline / 1_000, format })), deadline);
  // What the process gives back meanwhile must not hide what the reading takes.
  let least = process.memoryUsage.rss();
  const watch = setInterval(() => {
    const held = process.memoryUsage.rss();
    least = Math.min(least, held);
    if (held - least > memory * MB) refuse(told(PAPER_MESSAGES.heavy, { memory, format }));
  }, LOOK_EVERY);

  worker.on('message', (message: FromReaderThread) => {
    if ('read' in message) resolve(message.read);
    else if (message.refused) refuse(message.refused);
    else damaged();
  });
  worker.on('error', damaged);
  worker.on('exit', () => {
    clearTimeout(timer);
    clearInterval(watch);
    damaged();
  });
  return promise;
}
