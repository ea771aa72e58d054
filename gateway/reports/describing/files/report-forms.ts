import { csv } from '#gateway/reports/formats/csv.ts';
import { reportFormats } from '#gateway/reports/formats/formats.ts';
import type { ReportFormat } from '#gateway/reports/formats/report-format.ts';
import { csvMetadata } from './csv-metadata.ts';
import { tableBundle } from './table-bundle.ts';

/** The forms of files that a table can be had as. */
export const fileForms: ReadonlyMap<string, ReportFormat> = new Map([
  ...reportFormats,
  [tableBundle.name, tableBundle],
]);

/** Every form that a table can be asked for in, by its ending in addresses: its files, and what describes them. */
export const reportForms: ReadonlyMap<string, ReportFormat> = new Map(
  [...fileForms.values(), csvMetadata].map((form) => [
    form.name,
    form.name === csv.name ? { ...form, describedBy: csvMetadata } : form,
  ]),
);
