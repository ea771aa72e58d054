import type { IncomingMessage } from 'node:http';
import { HubError } from '#schema/shared/errors.ts';

/** The bytes of a request. Throws BAD_USER_INPUT for more than so many. */
export async function readBytes(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new HubError('BAD_USER_INPUT', `more than ${most} bytes were sent; expected fewer`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
