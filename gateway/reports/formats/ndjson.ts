import { inChunks, utf8 } from './bytes.ts';
import type { ReportContent, ReportFormat } from './report-format.ts';
import { rowObjects } from './row-objects.ts';

/** A JSON object for each row, each on a line of its own that ends with LF. */
export const ndjson: ReportFormat = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  packed: false,
  write: (report) => inChunks(lines(report)),
};

async function* lines({ columns, chunks }: ReportContent): AsyncGenerator<Uint8Array> {
  const object = rowObjects(columns);
  for await (const rows of chunks) yield utf8(rows.map((row) => `${object(row)}\n`).join(''));
}
