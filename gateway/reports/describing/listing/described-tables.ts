import type { GraphQLSchema } from 'graphql';
import { parametersOf } from '#gateway/reports/answering/choice.ts';
import { framedColumns } from '#gateway/reports/answering/framed-columns.ts';
import type { TableColumn } from '#gateway/reports/declaration/column.ts';
import type { NamedTable } from '#gateway/reports/declaration/find-tables.ts';
import type { ReportColumn } from '#gateway/reports/formats/report-format.ts';
import type { Parameter } from '#gateway/reports/parameters/parameter.ts';
import type { Text } from '#schema/values/text.ts';
import { reportForms } from '../files/report-forms.ts';

/** A table as the list of reports tells of it. */
export interface TableDescription {
  name: string;
  title: Text;
  description: Text;
  /** The column by whose values a later pull says which rows to drop; `null` where it has none. */
  key: string | null;
  /** Where it alone is described. */
  address: string;
  /** Where it is, form by form. */
  forms: readonly { name: string; mediaType: string; address: string }[];
  parameters: readonly DescribedParameter[];
  columns: readonly DescribedColumn[];
}

/** A column as the list of reports tells of it. */
export interface DescribedColumn extends ReportColumn {
  shows?: TableColumn<unknown>['shows'] | undefined;
}

/** A parameter with a value to try it with, where one is known that gives a report of every hub. */
export interface DescribedParameter extends Parameter {
  example?: string;
}

/** What tables are described with. */
export interface DescribingMakers {
  schema: GraphQLSchema;
  /** What the addresses of reports begin with. */
  reports: string;
  /** The codes of the hub’s counties. */
  counties: readonly string[];
}

/** Describes a table. */
export function describeTable(table: NamedTable, { schema, reports, counties }: DescribingMakers): TableDescription {
  const { name, title, description, source } = table;
  const address = `${reports}/${name}`;
  return {
    ...{ name, title, description, key: source.key, address },
    forms: [...reportForms.values()].map((form) => ({
      name: form.name,
      mediaType: form.mediaType,
      address: `${address}.${form.name}`,
    })),
    parameters: parametersOf(table, schema).map((parameter) => described(parameter, counties)),
    columns: framedColumns(table).map(({ read: _, ...column }) => column),
  };
}

/** Where a value lies in a document is no matter of whoever gives it. */
function described(
  { path: _, ...parameter }: Parameter & { path?: unknown },
  counties: readonly string[],
): DescribedParameter {
  const example = exampleOf(parameter, counties);
  return { ...parameter, ...(example === undefined ? {} : { example }) };
}

/**
 * A county where counties are chosen; of words the first that does not hold anyway. What lies within something else is
 * nothing by itself.
 */
function exampleOf({ name, values, byDefault }: Parameter, counties: readonly string[]): string | undefined {
  if (name.includes('.')) return undefined;
  return name === 'counties' ? counties[0] : values?.find((value) => value !== byDefault);
}
