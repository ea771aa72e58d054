import { csv } from '#gateway/reports/formats/csv.ts';
import { reportFormats } from '#gateway/reports/formats/formats.ts';
import { ndjson } from '#gateway/reports/formats/ndjson.ts';
import type { ReportFormat } from '#gateway/reports/formats/report-format.ts';
import { csvMetadata } from './csv-metadata.ts';
import { tableBundle } from './table-bundle.ts';

/** The forms of files that a table can be had as. */
export const fileForms: ReadonlyMap<string, ReportFormat> = new Map([
  ...reportFormats,
  [tableBundle.name, tableBundle],
]);

/** Forms that hold rows alone, so that what is to be said of them is said beside. */
const ROWS_ALONE = [csv.name, ndjson.name];

/** Every form that a table can be asked for in, by its ending in addresses: its files, and what describes them. */
export const reportForms: ReadonlyMap<string, ReportFormat> = new Map(
  [...fileForms.values(), csvMetadata].map((form) => [
    form.name,
    ROWS_ALONE.includes(form.name) ? { ...form, describedBy: csvMetadata } : form,
  ]),
);
