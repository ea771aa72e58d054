import { column, type TableColumn } from './column.ts';

/** The column that tells facts apart. */
export function factIdColumn<Row>(of: (row: Row) => string | null | undefined): TableColumn<Row> {
  return column(
    'fact_id',
    'text',
    'Faktumets id · Id of the fact',
    'Samma i alla rapporter och i GraphQL; vid nästa hämtning ersätter raderna med ett id dem som du har · The same in all reports and in GraphQL; at the next pull the rows with an id replace those that you have',
    of,
  );
}
