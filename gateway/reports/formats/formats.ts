import { csv } from './csv.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import type { ReportFormat } from './report-format.ts';

/** Every form that a report can be written in, by its ending in addresses. */
export const reportFormats: ReadonlyMap<string, ReportFormat> = new Map(
  [csv, json, ndjson].map((format) => [format.name, format]),
);
