import type { SchemaElement } from 'hyparquet';
import { inChunks } from './bytes.ts';
import { describedBy } from './described.ts';
import type { ColumnType, ReportColumn, ReportContent, ReportFormat } from './report-format.ts';

/** Rows of a group: enough to pack well, few enough to wait for. */
const GROUP_SIZE = 5_000;

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
  for await (const data of columnsOf(report)) {
    const columnData = report.columns.map(({ name }, index) => ({ name, data: data[index] ?? [], offsetIndex: false }));
    file.write({ columnData, rowGroupSize: GROUP_SIZE });
    yield written();
  }
  about.value = JSON.stringify(describedBy(report));
  file.finish();
  yield written();
}

/** The values of each column, for as many rows at a time as a group has; the rows themselves are let go as they come. */
async function* columnsOf({ columns, chunks }: ReportContent): AsyncGenerator<unknown[][]> {
  const types = columns.map(({ type }) => TYPES[type]);
  const none = () => types.map((): unknown[] => []);
  let [data, count] = [none(), 0];
  for await (const chunk of chunks) {
    for (const row of chunk) {
      for (const [index, { value }] of types.entries()) {
        const cell = row[index] ?? null;
        data[index]?.push(cell === null ? null : value(cell));
      }
      if (++count < GROUP_SIZE) continue;
      yield data;
      [data, count] = [none(), 0];
    }
  }
  if (count > 0) yield data;
}

function schemaOf(columns: readonly ReportColumn[]): SchemaElement[] {
  const elements = columns.map(({ name, type }) => ({
    name,
    repetition_type: 'OPTIONAL' as const,
    ...TYPES[type].element,
  }));
  return [{ name: 'root', num_children: columns.length }, ...elements];
}
