import type { Options } from 'csv-stringify/sync';

/** Tells spreadsheets that what follows is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What is quoted although no separator is in it: empty text, unlike nothing, and texts of several lines, however these end. */
const QUOTED = /^$|[\r\n]/;

/** How the hub writes CSV, wherever it does. */
export const CSV_FORM = {
  delimiter: ',',
  record_delimiter: '\r\n',
  escape_formulas: true,
  quoted_empty: false,
  quoted_match: QUOTED,
  cast: { string: withoutNul, boolean: String },
} satisfies Options;

/** Most readers end a text at NUL. */
function withoutNul(words: string): string {
  return words.includes('\0') ? words.replaceAll('\0', '\uFFFD') : words;
}
