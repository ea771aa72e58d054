import { isUtf8 } from 'node:buffer';
import { HubError } from '../../../schema/errors.ts';

/** The lines of UTF-8 text, a mark of byte order left out. Throws DOCUMENT_UNREADABLE with the first wrong byte. */
export function textLines(bytes: Buffer): string[] {
  if (!isUtf8(bytes)) {
    const at = validBytes(bytes);
    throw new HubError(
      'DOCUMENT_UNREADABLE',
      `byte ${at} does not belong to UTF-8; expected text in UTF-8 (a file in Latin-1 or Windows-1252 is converted first)`,
      { byte: at },
    );
  }
  // As the line numbers of seeds are counted: a line end at the end begins a last, empty line.
  return bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/);
}

/** How many bytes from the start are UTF-8, of bytes that are not. */
function validBytes(bytes: Buffer): number {
  let [valid, wrong] = [0, bytes.length + 1];
  while (wrong - valid > 1) {
    const middle = (valid + wrong) >> 1;
    if (beginsUtf8(bytes.subarray(0, middle))) valid = middle;
    else wrong = middle;
  }
  const begun = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, valid), { stream: true });
  return Buffer.byteLength(begun);
}

/** Whether bytes are UTF-8 apart from a last character that may go on. */
function beginsUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
