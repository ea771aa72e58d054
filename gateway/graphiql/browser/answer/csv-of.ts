import { stringify } from 'csv-stringify/browser/esm/sync';
import { BYTE_ORDER_MARK, CSV_FORM } from '#gateway/reports/formats/csv-form.ts';
import type { FlatTable } from './flatten-rows.ts';

/** A table as CSV, in the form that reports have. */
export function csvOf({ columns, rows }: FlatTable): string {
  return BYTE_ORDER_MARK + stringify([[...columns], ...rows.map((row) => [...row])], CSV_FORM);
}
