import { ROW_STATES } from '#gateway/reports/answering/framed-columns.ts';
import type { ColumnType } from '#gateway/reports/formats/report-format.ts';
import type { DescribedColumn } from '../listing/described-tables.ts';
import { bothWritten, type JsonObject } from './json-schema.ts';

const CELLS: Readonly<Record<ColumnType, { type: string; format?: string }>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  day: { type: 'string', format: 'date' },
  moment: { type: 'string', format: 'date-time' },
};

/** The JSON Schema of a table’s rows. Columns that `labels` leaves out need not be there; every cell can be empty. */
export function rowSchema(columns: readonly DescribedColumn[]): JsonObject {
  return {
    type: 'object',
    required: columns.filter(({ shows }) => shows === undefined).map(({ name }) => name),
    properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
    additionalProperties: false,
  };
}

function cellSchema({ name, type, title, description }: DescribedColumn): JsonObject {
  const { type: own, ...form } = CELLS[type];
  const told = { title: title.en, description: bothWritten(description) };
  if (name === 'row_state') return { type: own, enum: Object.keys(ROW_STATES), ...told };
  return { type: [own, 'null'], ...form, ...told };
}
