import { column, inBoth, type TableColumn } from './column.ts';

/** An organisation as rows name it. */
export interface NamedOrganisation {
  id: string;
  name?: string | null | undefined;
  scbCode?: string | null | undefined;
}

/** Columns of an organisation: its id, its name, its SCB code; empty where there is none. */
export function organisationColumns<Row>(
  name: string,
  title: string,
  of: (row: Row) => NamedOrganisation | null | undefined,
): TableColumn<Row>[] {
  const { sv, en } = inBoth(title);
  return [
    column(
      `${name}_id`,
      'text',
      `${sv}, id · ${en}, id`,
      'Organisationens id · Id of the organisation',
      (row) => of(row)?.id,
    ),
    column(
      `${name}_name`,
      'text',
      title,
      'Namn som källan skriver det · Name as in the source',
      (row) => of(row)?.name,
    ),
    column(
      `${name}_scb_code`,
      'text',
      `${sv}, SCB-kod · ${en}, SCB code`,
      'SCB:s kod för kommun eller region; text, eftersom den kan börja med 0 · SCB’s code of a municipality or region; text, as it can begin with 0',
      (row) => of(row)?.scbCode,
    ),
  ];
}
