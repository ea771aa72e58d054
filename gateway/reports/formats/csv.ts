import { type Options, stringify } from 'csv-stringify/sync';
import { inChunks, utf8 } from './bytes.ts';
import type { FormatOptions, ReportCell, ReportContent, ReportFormat } from './report-format.ts';

/** Tells spreadsheets that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const POINT: Partial<Options> = { delimiter: ',' };
const COMMA: Partial<Options> = { delimiter: ';', cast: { number: (value) => String(value).replace('.', ',') } };

/** What is quoted although no separator is in it: empty text, unlike nothing, and texts of several lines, however these end. */
const QUOTED = /^$|[\r\n]/;

/**
 * Comma-separated values (RFC 4180) in UTF-8 with a byte order mark, lines ended by CR LF, the columns' names first.
 * Nothing is an empty cell, empty text is `""`, truth values are `true` and `false`. Text that a spreadsheet would take for
 * a formula (it begins with `=`, `+`, `-`, `@`, a tab, CR or the wide form of a sign) gets a `'` before it. What CSV cannot
 * hold (NUL, half a surrogate pair) is U+FFFD. A table has two columns or more: one empty cell alone would be no line.
 */
export const csv: ReportFormat = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  packed: false,
  write: (report, options) => inChunks(lines(report, options)),
};

async function* lines({ columns, chunks }: ReportContent, { separator }: FormatOptions): AsyncGenerator<Uint8Array> {
  const { cast, ...form } = separator === 'semicolon' ? COMMA : POINT;
  const options: Options = {
    ...form,
    record_delimiter: '\r\n',
    escape_formulas: true,
    quoted_empty: false,
    quoted_match: QUOTED,
    cast: { string: withoutNul, boolean: String, ...cast },
  };
  const written = (rows: readonly (readonly ReportCell[])[]) => utf8(stringify(rows as ReportCell[][], options));
  yield utf8(BYTE_ORDER_MARK);
  yield written([columns.map(({ name }) => name)]);
  for await (const rows of chunks) if (rows.length > 0) yield written(rows);
}

/** Most readers end a text at NUL. */
function withoutNul(words: string): string {
  return words.includes('\0') ? words.replaceAll('\0', '\uFFFD') : words;
}
