import { type Options, stringify } from 'csv-stringify/sync';
import { inChunks, utf8 } from './bytes.ts';
import { BYTE_ORDER_MARK, CSV_FORM } from './csv-form.ts';
import type { FormatOptions, ReportCell, ReportContent, ReportFormat } from './report-format.ts';

const COMMA: Partial<Options> = { delimiter: ';', cast: { number: (value) => String(value).replace('.', ',') } };

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
  const { cast, ...form }: Partial<Options> = separator === 'semicolon' ? COMMA : {};
  const options: Options = { ...CSV_FORM, ...form, cast: { ...CSV_FORM.cast, ...cast } };
  const written = (rows: readonly (readonly ReportCell[])[]) => utf8(stringify(rows as ReportCell[][], options));
  yield utf8(BYTE_ORDER_MARK);
  yield written([columns.map(({ name }) => name)]);
  for await (const rows of chunks) if (rows.length > 0) yield written(rows);
}
