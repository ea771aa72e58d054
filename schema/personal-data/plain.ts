/** A text in the characters that patterns know, and where in the text as written each of them stands. */
export interface Plain {
  text: string;
  /** The place in the text as written of a place in this one. */
  placeOf(index: number): number;
}

/** Characters that are not seen: soft hyphens, joiners, marks of direction. A number or address goes on across them. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63]/g;
/** Tabs part the cells of a table as line ends part lines. */
const BREAKS = /[\t\v\f\u0085\u2028\u2029]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Writes every kind of space, dash, line end and full-width sign as the plain one, and leaves out what is not seen. */
export function plain(written: string): Plain {
  const text = written
    .replace(/\r(?!\n)/g, '\n')
    .replace(/\r/g, ' ')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(BREAKS, '\n')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replaceAll('\ufe6b', '@');
  const left = Array.from(text.matchAll(INVISIBLE), ({ index }, before) => index - before);
  return { text: text.replace(INVISIBLE, ''), placeOf: (index) => index + countUpTo(left, index) };
}

/** How many of the places, in order, are at or before one. */
function countUpTo(places: readonly number[], index: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) <= index) from = middle + 1;
    else to = middle;
  }
  return from;
}
