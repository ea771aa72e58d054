import type { Text } from '#schema/values/text.ts';
import { utf8Stream } from './bytes.ts';
import { aboutSheet, columnsSheet, type DescribingRow } from './describing-sheets.ts';
import type { ColumnType, ReportContent, ReportFormat } from './report-format.ts';
import { RowReader } from './row-reader.ts';
import { type Alterations, fitting, lettersOf, STYLE, textCell, typedCell } from './sheet-cells.ts';
import { type SheetRow, sheetXml } from './sheet-xml.ts';
import { sheetPath, workbookParts } from './workbook-parts.ts';
import { type ZipEntry, zipped } from './zip.ts';

/** As many rows as Excel has in a sheet, its header among them. */
const ROW_LIMIT = 1_048_576;

/** Rows that are made XML at a time. */
const AT_ONCE = 200;

const ROWS: Text = { sv: 'Rader', en: 'Rows' };
const COLUMNS: Text = { sv: 'Kolumner', en: 'Columns' };
const ABOUT: Text = { sv: 'Om', en: 'About' };
const CUT_HERE: Text = { sv: ' … [avkortat]', en: ' … [cut]' };

const WIDTHS: Readonly<Record<ColumnType, number>> = {
  text: 24,
  integer: 10,
  number: 12,
  boolean: 10,
  day: 12,
  moment: 20,
};

/**
 * A workbook of Excel: the rows, in as many sheets as they need, under the columns’ names; what each column is; and last
 * what the file is and how each county is in it. Days and moments are Excel’s, but before 1900-03-01 text. Texts stay text
 * as they are, but are cut at 32,767 characters, with a mark at the end, and what XML cannot hold is U+FFFD; the last sheet
 * counts both. Texts stand in their cells: a list of shared ones would have to be held in memory until the end.
 */
export const xlsx: ReportFormat = xlsxWithin(ROW_LIMIT);

/** A workbook whose sheets have so many rows at most. */
export function xlsxWithin(rowLimit: number): ReportFormat {
  return {
    name: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    packed: true,
    write: (report) => zipped(parts(report, rowLimit)),
  };
}

async function* parts(report: ReportContent, rowLimit: number): AsyncGenerator<ZipEntry> {
  const { language } = report.about;
  const alterations: Alterations = { cut: 0, replaced: 0 };
  const fitted = fitting(CUT_HERE[language], alterations);
  const rows = new RowReader(report.chunks);
  const titles: string[] = [];
  const sheet = (title: string, bytes: AsyncIterable<Uint8Array>): ZipEntry => {
    titles.push(title);
    return { name: sheetPath(titles.length), bytes };
  };
  try {
    do {
      const title = titles.length === 0 ? ROWS[language] : `${ROWS[language]} ${titles.length + 1}`;
      yield sheet(title, rowsSheet(report, rows, rowLimit, fitted));
    } while (await rows.hasMore());
  } finally {
    await rows.close();
  }
  yield sheet(COLUMNS[language], describing(columnsSheet(report), [24, 10, 36, 36, 90], fitted));
  yield sheet(
    ABOUT[language],
    describing(aboutSheet(report.about, alterations), [30, 40, 20, 10, 26, 16, 50, 50], fitted),
  );
  for (const [name, words] of Object.entries(workbookParts(titles))) yield { name, bytes: utf8Stream(words) };
}

type Fitted = (words: string) => string;

function rowsSheet(
  { columns }: ReportContent,
  rows: RowReader,
  limit: number,
  fitted: Fitted,
): AsyncIterable<Uint8Array> {
  const letters = columns.map((_, index) => lettersOf(index));
  const widths = columns.map(({ name, type }) => Math.max(WIDTHS[type], name.length + 4));
  const header: SheetRow = () =>
    columns.map(({ name }, index) => textCell(`${letters[index]}1`, fitted, name, STYLE.header)).join('');
  async function* all(): AsyncGenerator<SheetRow[]> {
    yield [header];
    for (let left = limit - 1; left > 0; ) {
      const some = await rows.take(Math.min(AT_ONCE, left));
      if (some.length === 0) return;
      left -= some.length;
      yield some.map((cells) => (number) => {
        let xml = '';
        for (const [index, { type }] of columns.entries()) {
          xml += typedCell(`${letters[index]}${number}`, fitted, cells[index] ?? null, type);
        }
        return xml;
      });
    }
  }
  return sheetXml({ widths, filtered: true }, all());
}

function describing(
  rows: readonly DescribingRow[],
  widths: readonly number[],
  fitted: Fitted,
): AsyncIterable<Uint8Array> {
  const written = rows.map(
    ({ cells, isHeader }): SheetRow =>
      (number) => {
        const style = isHeader ? STYLE.header : STYLE.text;
        return cells
          .map((words, index) => (words === null ? '' : textCell(`${lettersOf(index)}${number}`, fitted, words, style)))
          .join('');
      },
  );
  return sheetXml({ widths, filtered: false }, [written]);
}
