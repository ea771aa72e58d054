import type { IncomingMessage } from 'node:http';
import { HubError } from '#schema/shared/errors.ts';
import { MEGABYTE } from '#schema/shared/megabyte.ts';
import { told } from '#schema/shared/messages/told.ts';
import { WORKBENCH_MESSAGES } from '#schema/shared/messages/workbench-messages.ts';

/** The bytes of a request. Throws BAD_USER_INPUT for more than so many, once all have come: a browser hears nothing before. */
export async function readBytes(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > most) throw new HubError('BAD_USER_INPUT', told(WORKBENCH_MESSAGES.tooMuch, { most: most / MEGABYTE }));
  return Buffer.concat(chunks);
}
