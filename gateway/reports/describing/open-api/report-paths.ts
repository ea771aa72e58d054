import { REPORTS } from '#schema/shared/endpoint.ts';
import type { TableDescription } from '../listing/described-tables.ts';
import { answers, headers } from './answers.ts';
import { bothWritten, component, type JsonObject, listOf } from './json-schema.ts';
import type { QueryParameters } from './query-parameters.ts';
import { rowSchema } from './row-schema.ts';

/** The paths of tables, one for each form. */
export function reportPaths(tables: readonly TableDescription[], parameters: QueryParameters): JsonObject {
  const paths = tables.flatMap(({ name, title, forms }) =>
    forms.map((form) => [
      `${REPORTS}/${name}.${form.name}`,
      {
        get: {
          operationId: `${name}_${form.name}`.replaceAll(/\W/g, '_'),
          tags: [name],
          summary: `${title.en}: ${form.name}`,
          parameters: parameters.of(name),
          responses: answers(
            {
              description: bothWritten(title),
              headers: headers(...REPORT_HEADER_PARTS),
              content: { [bare(form.mediaType)]: contentOf(name, form.name) },
            },
            true,
          ),
        },
      },
    ]),
  );
  return Object.fromEntries(paths);
}

/** A schema for the rows of each table. */
export function rowSchemas(tables: readonly TableDescription[]): JsonObject {
  return Object.fromEntries(tables.map(({ name, columns }) => [rowOf(name), rowSchema(columns)]));
}

const REPORT_HEADER_PARTS = ['ETag', 'Vary', 'Content-Language', 'Link', 'Hub-Next-Cursor', 'Hub-Missing-Counties'];

const rowOf = (table: string) => `${table}-row`;

/** A type of media without its parameters. */
function bare(mediaType: string): string {
  return mediaType.split(';', 1)[0] as string;
}

/** What stands in the files of a form; bytes that are no text have no schema. */
function contentOf(table: string, form: string): JsonObject {
  const row = component('schemas', rowOf(table));
  switch (form) {
    case 'json':
      return {
        schema: {
          allOf: [
            component('schemas', 'Report'),
            { type: 'object', required: ['rows'], properties: { table: { const: table }, rows: listOf(row) } },
          ],
        },
      };
    case 'ndjson':
      // OpenAPI 3.1 has no word for a stream of items; from 3.2 on this is `itemSchema`.
      return { schema: { type: 'string', description: 'A row on each line' }, 'x-itemSchema': row };
    case 'csv-metadata.json':
      return { schema: component('schemas', 'CsvMetadata') };
    case 'csv':
      return { schema: { type: 'string' } };
    default:
      return {};
  }
}
