import type { FormatOptions, ReportContent, ReportFormat } from '#gateway/reports/formats/report-format.ts';
import { type MadeRows, madeAbout, madeColumns } from './about-reports.ts';
import type { MadeTable } from './random-tables.ts';

/** A report of rows, a few in each chunk and some chunks without any. */
export function reportOf({ types, rows }: MadeTable, atOnce = 3): ReportContent {
  async function* chunks(): AsyncGenerator<MadeRows> {
    for (let from = 0; from < rows.length; from += atOnce) {
      yield rows.slice(from, from + atOnce);
      yield [];
    }
  }
  return { about: madeAbout, columns: madeColumns(types), chunks: chunks() };
}

/** All bytes of a stream. */
export async function allBytes(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What a format writes for a table. */
export function fileOf(
  format: ReportFormat,
  table: MadeTable,
  separator: FormatOptions['separator'] = 'comma',
): Promise<Buffer> {
  return allBytes(format.write(reportOf(table), { separator }));
}
