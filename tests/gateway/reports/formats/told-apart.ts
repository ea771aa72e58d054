import type { ReportCell } from '#gateway/reports/formats/report-format.ts';
import type { MadeTable } from './random-tables.ts';

/** A table as a format says that it holds it: texts as they are told to change, the rest as it is, −0 as 0. */
export function asHeld({ rows }: MadeTable, text: (words: string) => string): ReportCell[][] {
  return rows.map((row) =>
    row.map((cell) => {
      if (typeof cell === 'string') return text(cell);
      return typeof cell === 'number' ? cell + 0 : cell;
    }),
  );
}

/** Text without halves of surrogate pairs. */
export const wellFormed = (words: string) => words.replace(/[\ud800-\udfff]/gu, '\uFFFD');

/** Text as CSV holds it: without NUL, and with a `'` before what a spreadsheet would calculate. */
export const inCsv = (words: string) =>
  wellFormed(words.replaceAll('\0', '\uFFFD')).replace(/^[=+\-@\t\r＝＋－＠]/, "'$&");
