import type { SchemaElement } from 'hyparquet';
import { inChunks } from './bytes.ts';
import { describedBy } from './described.ts';
import type { ColumnType, ReportCell, ReportColumn, ReportContent, ReportFormat } from './report-format.ts';

/** Rows of a group: enough to pack well, few enough to wait for. */
const GROUP_SIZE = 10_000;

/** How the values of a column are kept, and made of a cell that holds something. */
interface ParquetType {
  element: Pick<SchemaElement, 'type' | 'converted_type'>;
  value(cell: string | number | boolean): unknown;
}

const asIs = (cell: unknown) => cell;
const dated = (cell: unknown) => new Date(String(cell));

const TYPES: Readonly<Record<ColumnType, ParquetType>> = {
  text: { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, value: asIs },
  integer: { element: { type: 'INT64' }, value: (cell) => BigInt(cell) },
  number: { element: { type: 'DOUBLE' }, value: asIs },
  boolean: { element: { type: 'BOOLEAN' }, value: asIs },
  day: { element: { type: 'INT32', converted_type: 'DATE' }, value: dated },
  moment: { element: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }, value: dated },
};

/**
 * Apache Parquet with a type for each column, all of which may be null; moments are UTC in milliseconds. What the file
 * says of itself is JSON under the key `about` of its metadata. Half a surrogate pair is U+FFFD.
 */
export const parquet: ReportFormat = {
  name: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  packed: true,
  write: (report) => inChunks(groups(report)),
};

async function* groups(report: ReportContent): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const writer = new ByteWriter();
  const about: { key: string; value?: string } = { key: 'about' };
  const file = new ParquetWriter({ writer, schema: schemaOf(report.columns), kvMetadata: [about] });
  const written = () => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  yield written();
  for await (const rows of grouped(report.chunks)) {
    file.write({ columnData: columnData(report.columns, rows), rowGroupSize: rows.length });
    yield written();
  }
  about.value = JSON.stringify(describedBy(report));
  file.finish();
  yield written();
}

/** Rows in groups of the size that files have. */
async function* grouped(chunks: ReportContent['chunks']): AsyncGenerator<(readonly ReportCell[])[]> {
  let group: (readonly ReportCell[])[] = [];
  for await (const chunk of chunks) {
    for (const row of chunk) {
      group.push(row);
      if (group.length < GROUP_SIZE) continue;
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}

function schemaOf(columns: readonly ReportColumn[]): SchemaElement[] {
  const elements = columns.map(({ name, type }) => ({
    name,
    repetition_type: 'OPTIONAL' as const,
    ...TYPES[type].element,
  }));
  return [{ name: 'root', num_children: columns.length }, ...elements];
}

function columnData(columns: readonly ReportColumn[], rows: readonly (readonly ReportCell[])[]) {
  return columns.map(({ name, type }, index) => ({
    name,
    data: rows.map((row) => {
      const cell = row[index] ?? null;
      return cell === null ? null : TYPES[type].value(cell);
    }),
    offsetIndex: false,
  }));
}
