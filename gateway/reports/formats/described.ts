import type { ColumnType, ReportAbout, ReportColumn, ReportContent } from './report-format.ts';

/** What a report says of itself, in its language, as JSON files and their like hold it. */
export interface Described extends Omit<ReportAbout, 'title' | 'description' | 'citation'> {
  title: string;
  description: string;
  citation: string;
  columns: readonly { name: string; type: ColumnType; title: string; description: string }[];
}

/** Says what a report is, with its columns, in its language. */
export function describedBy({ about, columns }: Pick<ReportContent, 'about' | 'columns'>): Described {
  const { table, title, description, language, address, parameters, citation, counties, cursor, next } = about;
  return {
    table,
    title: title[language],
    description: description[language],
    language,
    address,
    parameters,
    citation: citation[language],
    counties,
    cursor,
    next,
    columns: columns.map((column: ReportColumn) => ({
      name: column.name,
      type: column.type,
      title: column.title[language],
      description: column.description[language],
    })),
  };
}
