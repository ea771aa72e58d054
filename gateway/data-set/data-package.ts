import { framedColumns } from '#gateway/reports/answering/framed-columns.ts';
import type { NamedTable } from '#gateway/reports/declaration/find-tables.ts';
import type { ColumnType, ReportFormat } from '#gateway/reports/formats/report-format.ts';
import type { Text } from '#schema/values/text.ts';
import type { DataSetCounty } from './data-set-counties.ts';
import type { WrittenFile } from './written-files.ts';

/** A table in a form, as a file of the data set. */
export interface WrittenTable {
  table: NamedTable;
  format: ReportFormat;
  file: WrittenFile;
  /** The codes of the counties whose rows it is without. */
  missing: readonly string[];
}

/** What a data set is, beside its tables. */
export interface AboutDataSet {
  title: Text;
  description: Text;
  language: keyof Text;
  counties: readonly DataSetCounty[];
  citation: Text;
}

/** What the Data Package standard calls the types of columns. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  day: 'date',
  moment: 'datetime',
};

/**
 * The manifest of a data set by the Data Package standard, version 1: each table in each form with its columns, size and
 * SHA-256, the licences, to whom errors are reported, and of which revisions it is.
 */
export function dataPackage(
  { title, description, language, counties, citation }: AboutDataSet,
  tables: readonly WrittenTable[],
) {
  const licences = new Map(counties.flatMap(({ licence }) => (licence ? [[licence.code, licence] as const] : [])));
  return {
    profile: 'data-package',
    name: 'county-agreements-hub',
    title: title[language],
    description: description[language],
    citation: citation[language],
    licenses: [...licences.values()].map(({ code, name, url }) => ({ name: code, title: name[language], path: url })),
    contributors: counties.flatMap(contributorOf),
    counties,
    resources: tables.map(({ table, format, file, missing }) => ({
      name: `${table.name}-${format.name}`,
      title: table.title[language],
      description: table.description[language],
      path: file.path,
      format: format.name,
      mediatype: format.mediaType.split(';', 1)[0],
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      ...(missing.length > 0 ? { missingCounties: missing } : {}),
      schema: {
        fields: framedColumns(table).map((column) => ({
          name: column.name,
          type: TYPES[column.type],
          title: column.title[language],
          description: column.description[language],
        })),
        missingValues: [''],
      },
    })),
  };
}

/** A county as the standard has who maintains data, with where errors in it are reported; none where it states no place. */
function contributorOf({ name, errorReports }: DataSetCounty) {
  if (!errorReports) return [];
  const { mailbox, url } = errorReports;
  return [{ title: name, role: 'maintainer', ...(mailbox === null ? { path: url } : { email: mailbox }) }];
}
