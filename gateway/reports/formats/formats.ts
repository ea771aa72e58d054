import { csv } from './csv.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import { parquet } from './parquet.ts';
import type { ReportFormat } from './report-format.ts';
import { xlsx } from './xlsx.ts';

/** Every form that a report can be written in, by its ending in addresses. */
export const reportFormats: ReadonlyMap<string, ReportFormat> = new Map(
  [csv, json, ndjson, xlsx, parquet].map((format) => [format.name, format]),
);
