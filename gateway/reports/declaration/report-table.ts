import type { Text } from '#schema/values/text.ts';
import type { TableColumn } from './column.ts';
import { inBoth } from './column.ts';
import type { Source } from './report-source.ts';

/** A table as its file declares it; everything else that is told of it follows from this. */
export interface Declared<Row> {
  /** Swedish, ` · `, English. */
  title: string;
  /** What it shows and what one row is; Swedish, ` · `, English. */
  description: string;
  source: Source<Row>;
  columns: readonly (TableColumn<Row> | readonly TableColumn<Row>[])[];
  /** Whether what it shows depends on the day on which it is asked for. */
  dependsOnDay?: boolean;
}

/** A table that reports can be made of. */
export interface ReportTable<Row = unknown> {
  title: Text;
  description: Text;
  source: Source<Row>;
  columns: readonly TableColumn<Row>[];
  dependsOnDay: boolean;
}

/** Declares a table. Throws where two columns have one name: no reader could tell them apart. */
export function table<Row>({
  title,
  description,
  source,
  columns,
  dependsOnDay = false,
}: Declared<Row>): ReportTable<Row> {
  const all = columns.flat() as TableColumn<Row>[];
  const names = all.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two columns are called ${twice}`);
  return { title: inBoth(title), description: inBoth(description), source, columns: all, dependsOnDay };
}
