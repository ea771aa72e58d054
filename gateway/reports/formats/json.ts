import { inChunks, utf8 } from './bytes.ts';
import { describedBy } from './described.ts';
import type { ReportContent, ReportFormat } from './report-format.ts';
import { rowObjects } from './row-objects.ts';

/**
 * One JSON object: what the file says of itself, `columns`, and last `rows`, each an object on a line of its own. It is
 * closed only when all rows have come.
 */
export const json: ReportFormat = {
  name: 'json',
  mediaType: 'application/json; charset=utf-8',
  packed: false,
  write: (report) => inChunks(parts(report)),
};

async function* parts(report: ReportContent): AsyncGenerator<Uint8Array> {
  const object = rowObjects(report.columns);
  const described = JSON.stringify(describedBy(report), null, 1);
  yield utf8(`${described.slice(0, described.lastIndexOf('\n'))},\n "rows": [`);
  let separator = '\n';
  for await (const rows of report.chunks) {
    if (rows.length === 0) continue;
    yield utf8(separator + rows.map(object).join(',\n'));
    separator = ',\n';
  }
  yield utf8('\n]}\n');
}
