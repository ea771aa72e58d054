import { coded, column, inBoth, type TableColumn } from './column.ts';

/** A date as a source gives it, which need not be a whole one. */
export interface ShownDate {
  date: string | null;
  year: number | null;
  precision: string | null;
  statedAs: string | null;
  wording: string | null;
}

/** Columns of a date: the day where there is a whole one, the year, how precise it is, how it stands to the source, its words. */
export function dateColumns<Row>(
  name: string,
  title: string,
  of: (row: Row) => ShownDate | null | undefined,
): TableColumn<Row>[] {
  const { sv, en } = inBoth(title);
  return [
    column(
      name,
      'day',
      title,
      'Tom när källan inte ger en hel dag · Empty unless the source gives a whole day',
      (row) => of(row)?.date,
    ),
    column(
      `${name}_year`,
      'integer',
      `${sv}, år · ${en}, year`,
      'Året, också när källan inte ger mer än så · The year, also where the source gives no more',
      (row) => yearOf(of(row)),
    ),
    ...coded<Row>(
      `${name}_precision`,
      'DatePrecision',
      `${sv}, precision · ${en}, precision`,
      (row) => of(row)?.precision,
    ),
    ...standingColumns(name, title, of),
  ];
}

function yearOf(shown: ShownDate | null | undefined): number | null {
  if (!shown) return null;
  return shown.date === null ? shown.year : Number(shown.date.slice(0, 4));
}

/** Columns of how a value of a row stands to the source, and of the source’s words for it. */
export function standingColumns<Row>(
  name: string,
  title: string,
  of: (row: Row) => { statedAs: string | null; wording: string | null } | null | undefined,
): TableColumn<Row>[] {
  const { sv, en } = inBoth(title);
  return [
    ...coded<Row>(
      `${name}_stated_as`,
      'StatedAs',
      `${sv}, hur värdet förhåller sig till källan · ${en}, how it relates to the source`,
      (row) => of(row)?.statedAs,
    ),
    column(
      `${name}_wording`,
      'text',
      `${sv}, ordalydelse · ${en}, wording`,
      'Källans ord · The source’s words',
      (row) => of(row)?.wording,
    ),
  ];
}
