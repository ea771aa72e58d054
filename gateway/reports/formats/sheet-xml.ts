import { utf8 } from './bytes.ts';
import { lettersOf } from './sheet-cells.ts';

/** How a sheet of a workbook is laid out. */
export interface SheetLayout {
  /** Widths of columns, in characters. */
  widths: readonly number[];
  /** Whether the first row stays in sight and has a filter for each column. */
  filtered: boolean;
}

/** A row of a sheet: its cells as XML, given the row’s number from 1. */
export type SheetRow = (row: number) => string;

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The XML declaration of every part of a workbook. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The XML of a sheet as its rows come, in memory that does not grow with them. */
export async function* sheetXml(
  { widths, filtered }: SheetLayout,
  rows: AsyncIterable<readonly SheetRow[]> | Iterable<readonly SheetRow[]>,
): AsyncGenerator<Uint8Array> {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield utf8(
    `${XML}<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView workbookViewId="0">${filtered ? pane : ''}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`,
  );
  let count = 0;
  for await (const some of rows) {
    yield utf8(some.map((row) => `<row r="${++count}">${row(count)}</row>`).join(''));
  }
  const filter = `<autoFilter ref="A1:${lettersOf(widths.length - 1)}${count}"/>`;
  yield utf8(`</sheetData>${filtered ? filter : ''}</worksheet>`);
}
