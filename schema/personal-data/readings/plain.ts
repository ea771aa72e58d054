import { asWritten, edited, type TextReading } from './reading.ts';

/** Characters that are not seen: soft hyphens, joiners, marks of direction. A number or address goes on across them. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/g;
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63]/g;
/** Tabs part the cells of a table as line ends part lines. */
const BREAKS = /[\t\v\f\u0085\u2028\u2029]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Reads every kind of space, dash, line end and full-width sign as the plain one, and leaves out what is not seen. */
export function plain(written: string): TextReading {
  const text = written
    .replace(/\r(?!\n)/g, '\n')
    .replace(/\r/g, ' ')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(BREAKS, '\n')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replaceAll('\ufe6b', '@');
  const unseen = Array.from(text.matchAll(INVISIBLE), ({ 0: sign, index }) => ({
    from: index,
    to: index + sign.length,
    put: '',
  }));
  return edited(asWritten(text), unseen);
}
