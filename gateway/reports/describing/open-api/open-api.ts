import { CONTRACT_VERSION } from '#schema/contract/contract.ts';
import { READING_RULES } from '../files/reading-rules.ts';
import type { TableDescription } from '../listing/described-tables.ts';
import { ANSWER_HEADER_PARTS, OTHER_ANSWERS } from './answers.ts';
import { describingPaths } from './describing-paths.ts';
import { bothWritten, type JsonObject } from './json-schema.ts';
import { OWN_SCHEMAS } from './own-schemas.ts';
import { queryParameters } from './query-parameters.ts';
import { reportPaths, rowSchemas } from './report-paths.ts';

/** What a document of OpenAPI tells of. */
export interface DescribedHub {
  tables: readonly TableDescription[];
  /** What the addresses begin with. */
  server: string;
  /** The names of the JSON Schemas of seeds. */
  seedSchemas: readonly string[];
}

/** All addresses of reports, and of what describes them, as OpenAPI 3.1. */
export function openApi({ tables, server, seedSchemas }: DescribedHub): JsonObject {
  const parameters = queryParameters(tables);
  return {
    openapi: '3.1.1',
    info: {
      title: 'County agreements hub: reports',
      version: CONTRACT_VERSION,
      description: Object.values(READING_RULES).map(bothWritten).join('\n\n'),
    },
    servers: [{ url: server }],
    tags: tables.map(({ name, title, description }) => ({
      name,
      description: [title, description].map(bothWritten).join('\n\n'),
    })),
    paths: {
      ...describingPaths(tables, seedSchemas),
      ...reportPaths(tables, parameters),
    },
    components: {
      schemas: { ...OWN_SCHEMAS, ...rowSchemas(tables) },
      parameters: parameters.components,
      headers: ANSWER_HEADER_PARTS,
      responses: OTHER_ANSWERS,
    },
  };
}
