import type { ColumnType, ReportCell } from './report-format.ts';

/** Excel refuses a file with a longer text in a cell; units of UTF-16. */
export const LONGEST_CELL = 32_767;

/** What had to be changed in texts for Excel to open the file. */
export interface Alterations {
  cut: number;
  replaced: number;
}

/** How a cell looks, by its place among the formats of `styles.xml`. */
export const STYLE = { plain: 0, header: 1, text: 2, day: 3, moment: 4 } as const;

/** What XML 1.0 cannot hold, halves of surrogate pairs among it. */
export const FORBIDDEN_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** What means something in XML; a lone CR, which XML would read as LF; what Excel would take for a character’s number. */
const SPECIAL = /[&<>\r]|_(?=x[\dA-Fa-f]{4}_)/g;

const WRITTEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
  _: '_x005F_',
};

const A_DAY = 86_400_000;

/** Days from Excel’s day 0 to 1970-01-01, as all calendars after 1900-02-28 count them: Excel has a 1900-02-29. */
const UNTIL_1970 = 25_569;
const FIRST_TRUE_DAY = 61;

/** Makes texts fit for XML and Excel, and counts what it changed. A text that is cut ends with the mark. */
export function fitting(mark: string, alterations: Alterations): (words: string) => string {
  return (words) => {
    let text = words;
    if (text.length > LONGEST_CELL) {
      alterations.cut++;
      text = `${text.slice(0, LONGEST_CELL - mark.length).replace(/[\uD800-\uDBFF]$/, '')}${mark}`;
    }
    const allowed = text.replace(FORBIDDEN_IN_XML, '\uFFFD');
    if (allowed !== text) alterations.replaced++;
    return allowed.replace(SPECIAL, (found) => WRITTEN[found] ?? found);
  };
}

/** The letters of a column, from 0: A, B … Z, AA … */
export function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? lettersOf(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Text in a cell, which never becomes a number or a formula. */
export function textCell(place: string, fitted: (words: string) => string, words: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${fitted(words)}</t></is></c>`;
}

/** A cell as its column wants it, nothing for nothing. Days before 1900-03-01, which Excel miscounts, are text. */
export function typedCell(
  place: string,
  fitted: (words: string) => string,
  cell: ReportCell,
  type: ColumnType,
): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (type === 'day' || type === 'moment') {
    const serial = Date.parse(cell) / A_DAY + UNTIL_1970;
    if (serial >= FIRST_TRUE_DAY) return `<c r="${place}" s="${STYLE[type]}"><v>${serial}</v></c>`;
  }
  return textCell(place, fitted, cell, STYLE.text);
}
