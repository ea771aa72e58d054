import { readFile, stat } from 'node:fs/promises';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { PAPER_MESSAGES } from '#schema/shared/messages/paper-messages.ts';
import { type Message, told } from '#schema/shared/messages/told.ts';

/** The bytes of a file. Throws DOCUMENT_UNREADABLE where there is none, it may not be read, or it is too large. */
export async function bytesOf(path: string): Promise<Buffer> {
  const found = await stat(path).catch(() => null);
  if (!found) throw refused(PAPER_MESSAGES.missing);
  if (!found.isFile()) throw refused(PAPER_MESSAGES.noFile);
  if (found.size > limits.documentBytes)
    throw refused(told(PAPER_MESSAGES.tooLarge, { size: found.size, most: limits.documentBytes }));
  return readFile(path).catch(() => {
    throw refused(PAPER_MESSAGES.closed);
  });
}

function refused(why: Message): HubError {
  return new HubError('DOCUMENT_UNREADABLE', why);
}
