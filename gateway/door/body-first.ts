import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { limits } from '#schema/shared/limits.ts';
import { readBody } from '#subgraphs/serving/read-body.ts';
import { refusalWith } from '#subgraphs/serving/refusal.ts';
import { writeRefusal } from '#subgraphs/serving/write-refusal.ts';

const { bodyBytes } = limits;

const TOO_LARGE = refusalWith('LIMIT_EXCEEDED', `body: more than ${bodyBytes} bytes; expected at most ${bodyBytes}`, {
  limit: 'bodyBytes',
  expected: bodyBytes,
});

/**
 * Begins work for a request when its body has come, with the body, so that who sends slowly holds no place of others. Bodies of more bytes than the
 * limit are refused before they are read to the end; the bytes themselves are counted, as `content-length` is a claim, and chunked
 * bodies make none. One that breaks off has nobody left who waits.
 */
export async function bodyFirst(
  request: IncomingMessage,
  response: ServerResponse,
  work: (body: Buffer | null) => void,
): Promise<void> {
  const { headers } = request;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return work(null);
  const body = await readBody(request, bodyBytes).catch(() => 'broken off' as const);
  if (body === 'broken off') return undefined;
  if (body !== null) return beginWith(body);
  response.setHeader('connection', 'close');
  return writeRefusal(request, response, 413, TOO_LARGE);

  /** The adapter takes what stands at `body` for what is still to be read. */
  function beginWith(bytes: Buffer): void {
    Object.assign(request, { body: Readable.from([bytes], { objectMode: false }) });
    work(bytes);
  }
}
