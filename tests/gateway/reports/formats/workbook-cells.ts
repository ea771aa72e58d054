import type { ReportCell } from '#gateway/reports/formats/report-format.ts';
import type { MadeTable } from './random-tables.ts';
import type { ReadSheet, SheetCell } from './read-workbook.ts';
import { asHeld } from './told-apart.ts';

/** Text as XML 1.0 can hold it: of what is not a printed character, only tab, LF and CR. */
export const inXml = (words: string) => words.replace(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r\x7F-\x9F])\p{Cc}/gu, '\uFFFD');

const DAY = 86_400_000;

/** A number of days as Excel counts them from 1900-03-01 on. */
const moment = (serial: number) => new Date(Math.round(Date.UTC(1899, 11, 30) + serial * DAY));

/** What a cell holds: a day or a moment where its number is shown as one. */
export function shown(cell: SheetCell | null | undefined): ReportCell {
  if (!cell) return null;
  if (cell.format === 'yyyy\\-mm\\-dd') return moment(Number(cell.value)).toISOString().slice(0, 10);
  if (cell.format === 'yyyy\\-mm\\-dd\\ hh:mm:ss') return moment(Number(cell.value)).toISOString();
  return cell.value;
}

/** The rows of a sheet under its header, with a cell for every column. */
export function cellsShown(sheet: ReadSheet | undefined, columns: number): ReportCell[][] {
  const rows = sheet?.rows.slice(1) ?? [];
  return rows.map((row) => Array.from({ length: columns }, (_, index) => shown(row[index])));
}

/** Text whose lines all end with LF. */
export const lineEnds = (words: string) => words.replace(/\r\n?/g, '\n');

/** Cells as LibreOffice writes them into CSV: truth values in capitals, moments as they are shown. */
export function inLibreOffice(table: MadeTable): string[][] {
  return asHeld(table, (words) => lineEnds(inXml(words))).map((row) =>
    row.map((cell, index) => {
      if (cell === null) return '';
      if (typeof cell === 'boolean') return String(cell).toUpperCase();
      return table.types[index] === 'moment' ? String(cell).slice(0, 19).replace('T', ' ') : String(cell);
    }),
  );
}
