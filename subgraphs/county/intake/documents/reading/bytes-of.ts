import { readFile, stat } from 'node:fs/promises';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';

/** The bytes of a file. Throws DOCUMENT_UNREADABLE where there is none, it may not be read, or it is too large. */
export async function bytesOf(path: string): Promise<Buffer> {
  const found = await stat(path).catch(() => null);
  if (!found) throw refused('no such file; expected the path of a document');
  if (!found.isFile()) throw refused('not a file; expected the path of a document');
  if (found.size > limits.documentBytes) throw refused(`${found.size} bytes; expected at most ${limits.documentBytes}`);
  return readFile(path).catch(() => {
    throw refused('cannot be read; expected a file that this user may read');
  });
}

function refused(why: string): HubError {
  return new HubError('DOCUMENT_UNREADABLE', why);
}
