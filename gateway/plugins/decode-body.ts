import { isUtf8 } from 'node:buffer';
import { validUtf8 } from '#schema/shared/valid-utf8.ts';

/** Why the text of a body cannot be read. */
interface Unreadable {
  status: 400 | 415;
  message: string;
}

const CHARSET = /;\s*charset=("?)([^";\s]+)\1/i;

/** A content type without its charset: that of text which was read. */
export function withoutCharset(contentType: string): string {
  return contentType.replace(CHARSET, '');
}

/** The text of a body in the charset of its content type, UTF-8 where it names none; a byte order mark is left out. */
export function decodeBody(bytes: Uint8Array, contentType: string): string | Unreadable {
  const charset = CHARSET.exec(contentType)?.[2] ?? 'utf-8';
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    return { status: 415, message: `the charset "${charset.slice(0, 40)}" is not known; expected utf-8` };
  }
  try {
    return decoder.decode(bytes);
  } catch {
    const place = decoder.encoding === 'utf-8' ? ` (byte ${firstInvalid(bytes)})` : '';
    const expected = 'expected "content-type: application/json; charset=utf-8" and a body that is';
    return { status: 400, message: `the body is not ${decoder.encoding}${place}; ${expected}` };
  }
}

/** Where the first character begins that is not UTF-8, counted from 1. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = validUtf8(bytes);
  while (!isUtf8(bytes.subarray(0, valid))) valid -= 1;
  return valid + 1;
}
