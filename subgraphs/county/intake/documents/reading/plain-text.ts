import { isUtf8 } from 'node:buffer';
import { HubError } from '#schema/shared/errors.ts';
import { PAPER_MESSAGES } from '#schema/shared/messages/paper-messages.ts';
import { told } from '#schema/shared/messages/told.ts';
import { validUtf8 } from '#schema/shared/valid-utf8.ts';

/** The lines of UTF-8 text, a mark of byte order left out. Throws DOCUMENT_UNREADABLE with the first wrong byte. */
export function textLines(bytes: Buffer): string[] {
  if (!isUtf8(bytes)) {
    const at = wholeCharacters(bytes);
    throw new HubError('DOCUMENT_UNREADABLE', told(PAPER_MESSAGES.notUtf8, { at }), { byte: at });
  }
  // As the line numbers of seeds are counted: a line end at the end begins a last, empty line.
  return bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/);
}

/** How many bytes from the start are whole characters, of bytes that are not UTF-8. */
function wholeCharacters(bytes: Buffer): number {
  const begun = bytes.subarray(0, validUtf8(bytes));
  return Buffer.byteLength(new TextDecoder('utf-8', { ignoreBOM: true }).decode(begun, { stream: true }));
}
