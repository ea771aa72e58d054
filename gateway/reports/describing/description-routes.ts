import type { IncomingMessage } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { CountyAsker } from '#gateway/engine/ask-counties.ts';
import { countyOfSlug } from '#schema/reference/scb-names.ts';
import { OPEN_API, REPORTS, SCHEMAS } from '#schema/shared/endpoint.ts';
import type { Text } from '#schema/values/text.ts';
import { JSON_TYPE } from '#subgraphs/serving/answer-headers.ts';
import { entityTag } from '#subgraphs/serving/entity-tag.ts';
import { answerText } from '../answering/answer-text.ts';
import { knownAmong } from '../answering/known-among.ts';
import type { AskedAt, ReportsRoute } from '../answering/reports-route.ts';
import { findTables, type NamedTable } from '../declaration/find-tables.ts';
import { answerDescription } from './answer-description.ts';
import { describeTable, type TableDescription } from './listing/described-tables.ts';
import { openApi } from './open-api/open-api.ts';
import { seedSchema, seedSchemaNames } from './seed-schemas.ts';

/** What reports are described with. */
export interface DescriptionMakers {
  schema(): Promise<GraphQLSchema>;
  asker: CountyAsker;
  /** What links begin with, for a request. */
  addressOf(request: IncomingMessage): string;
  /** Who publishes the hub; `null` where the hub is not told. */
  publisher: Text | null;
}

/** What describes reports: the list of all, each by itself, OpenAPI; and the JSON Schemas of seeds. */
export function descriptionRoutes({ schema, asker, addressOf, publisher }: DescriptionMakers): ReportsRoute[] {
  const counties = asker.counties.flatMap((slug) => countyOfSlug(slug)?.code ?? []).sort();

  /** A description of tables for who asks. */
  async function describer(request: IncomingMessage): Promise<(table: NamedTable) => TableDescription> {
    const makers = { schema: await schema(), reports: `${addressOf(request)}${REPORTS}`, counties };
    return (table) => describeTable(table, makers);
  }

  async function describe(
    { request, response, url }: AskedAt,
    shown: TableDescription | readonly TableDescription[],
  ): Promise<void> {
    const [reports, api] = [REPORTS, OPEN_API].map((path) => `${addressOf(request)}${path}`) as [string, string];
    await answerDescription(request, response, url.searchParams, { shown, reports, openApi: api, publisher });
  }

  return [
    {
      path: new RegExp(`^${REPORTS}/?$`),
      async answer(asked) {
        const tables = [...(await findTables()).values()];
        await describe(asked, tables.map(await describer(asked.request)));
      },
    },
    {
      path: new RegExp(`^${REPORTS}/([^.]+)$`),
      async answer(asked, name = '') {
        const table = knownAmong(await findTables(), name, 'report');
        await describe(asked, (await describer(asked.request))(table));
      },
    },
    {
      path: new RegExp(`^${OPEN_API.replace('.', '\\.')}$`),
      async answer(asked) {
        const tables = [...(await findTables()).values()].map(await describer(asked.request));
        const document = openApi({ tables, server: addressOf(asked.request), seedSchemas: seedSchemaNames() });
        await answerWith(asked, JSON_TYPE, `${JSON.stringify(document, null, 1)}\n`);
      },
    },
    {
      path: new RegExp(`^${SCHEMAS}/([^./]*)\\.schema\\.json$`),
      async answer(asked, name = '') {
        const names = new Map(seedSchemaNames().map((known) => [known, known]));
        const text = seedSchema(knownAmong(names, name, 'schema of seeds'));
        await answerWith(asked, 'application/schema+json', text);
      },
    },
  ];
}

async function answerWith({ request, response }: AskedAt, mediaType: string, text: string): Promise<void> {
  await answerText(request, response, { mediaType, tag: entityTag(mediaType, text), text: async () => text });
}
