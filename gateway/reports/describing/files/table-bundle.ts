import { bundled } from '#gateway/reports/formats/bundle.ts';
import { csv } from '#gateway/reports/formats/csv.ts';
import type { ReportFormat } from '#gateway/reports/formats/report-format.ts';
import { csvMetadata, metadataText } from './csv-metadata.ts';
import { readmeText } from './readme-text.ts';

/** A table as CSV with its metadata and a README, in one ZIP archive. Equal data gives equal bytes. */
export const tableBundle: ReportFormat = {
  name: 'zip',
  mediaType: 'application/zip',
  packed: true,
  write(report, options) {
    const name = `${report.about.table}.${csv.name}`;
    return bundled({ name, bytes: csv.write(report, options) }, () => [
      { name: `${report.about.table}.${csvMetadata.name}`, text: metadataText(report, options, name) },
      { name: 'README.md', text: readmeText(report) },
    ]);
  },
};
