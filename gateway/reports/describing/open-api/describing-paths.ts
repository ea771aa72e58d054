import { OPEN_API, REPORTS, SCHEMAS } from '#schema/shared/endpoint.ts';
import type { TableDescription } from '../listing/described-tables.ts';
import { PAGE_LANGUAGE } from '../listing/page-language.ts';
import { answers, headers } from './answers.ts';
import { component, type JsonObject, STRING } from './json-schema.ts';
import { queryParameter } from './query-parameters.ts';

/** The paths of what describes reports and seeds. */
export function describingPaths(
  tables: readonly Pick<TableDescription, 'name' | 'title'>[],
  seedSchemas: readonly string[],
): JsonObject {
  const one = tables.map(({ name, title }) => [
    `${REPORTS}/${name}`,
    page(name, `${title.en}: what it is, its parameters, its columns`, 'Table', [name]),
  ]);
  const schemas = seedSchemas.map((name) => [
    `${SCHEMAS}/${name}.schema.json`,
    text(`schema_${name}`, `JSON Schema of seeds: ${name}`, 'application/schema+json'),
  ]);
  return {
    [REPORTS]: page('reports', 'Every table: its addresses, its parameters, its columns', 'TableList', []),
    ...Object.fromEntries(one),
    [OPEN_API]: text('openapi', 'This document', 'application/json'),
    ...Object.fromEntries(schemas),
  };
}

function page(name: string, summary: string, schema: string, tags: readonly string[]): JsonObject {
  const content = {
    'application/json': { schema: component('schemas', schema) },
    'text/html': { schema: STRING },
  };
  return {
    get: {
      operationId: name.replaceAll(/\W/g, '_'),
      summary,
      ...(tags.length > 0 ? { tags } : {}),
      parameters: [queryParameter({ ...PAGE_LANGUAGE, example: 'en' })],
      responses: answers({ description: summary, headers: headers('ETag', 'Vary'), content }, false),
    },
  };
}

function text(operationId: string, summary: string, mediaType: string): JsonObject {
  const content = { [mediaType]: { schema: { type: 'object' } } };
  return {
    get: {
      operationId,
      summary,
      responses: answers({ description: summary, headers: headers('ETag', 'Vary'), content }, false),
    },
  };
}
