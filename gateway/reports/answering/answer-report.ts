import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { GraphQLSchema } from 'graphql';
import type { CountyAsker } from '#gateway/engine/ask-counties.ts';
import type { NamedTable } from '../declaration/find-tables.ts';
import type { AskHub } from '../declaration/report-source.ts';
import type { ReportContent, ReportFormat } from '../formats/report-format.ts';
import { readAhead } from '../sources/read-ahead.ts';
import { type Choice, readChoice } from './choice.ts';
import { entityTag, isHeldAlready } from './entity-tag.ts';
import { framedColumns } from './framed-columns.ts';
import { encodePullCursor } from './pull-cursor.ts';
import {
  pulledCounties,
  refuseSilence,
  type StandingCounty,
  silentCounties,
  standingCounties,
} from './pulled-counties.ts';
import { reportChunks } from './report-chunks.ts';

/** What reports are made with. */
export interface ReportMakers {
  hub: AskHub;
  asker: CountyAsker;
  schema: GraphQLSchema;
}

/** Which report is asked for. */
export interface AskedReport {
  table: NamedTable;
  format: ReportFormat;
  search: URLSearchParams;
  /** The whole address, as files name it. */
  address: string;
}

/**
 * Answers with a report: whole, or not at all. Nothing is sent before the first rows are there; what fails after that ends
 * the connection, so that no reader takes a part for the whole. Throws what is to be told instead of a report.
 */
export async function answerReport(
  request: IncomingMessage,
  response: ServerResponse,
  { table, format, search, address }: AskedReport,
  { hub, asker, schema }: ReportMakers,
): Promise<void> {
  const choice = readChoice(table, schema, search);
  const counties = table.source.ofCounties ? await standingCounties(asker, choice) : [];
  if (table.source.ofCounties) refuseSilence(counties, choice.partial);
  const cursor =
    table.source.key === null || choice.asKnownAt !== null
      ? null
      : encodePullCursor(choice.digest, counties, choice.places);
  const tag = entityTag({ table, format: format.name, choice, counties, search });
  for (const [name, value] of Object.entries(headersOf(table, format, choice, counties, cursor, tag)))
    response.setHeader(name, value);
  if (isHeldAlready(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end();
    return;
  }
  const pulled = pulledCounties(counties, choice.places);
  const { first, rest } = await begun(table.source.rows({ ...choice, hub, asker, counties: pulled }));
  if (request.method === 'HEAD') {
    await rest.return(undefined);
    response.end();
    return;
  }
  const columns = framedColumns(table, choice.labels);
  const rows = continued(first, rest);
  const report: ReportContent = {
    about: aboutOf(table, choice, counties, { address, cursor }),
    columns,
    chunks: reportChunks(rows, { columns, language: choice.language, counties, places: choice.places }),
  };
  await pipeline(format.write(report, choice), response);
}

/** The first step of rows, so that what is refused is told before anything is sent; and what comes after it. */
async function begun<Step>(source: AsyncIterable<Step>) {
  const rest = readAhead(source);
  return { first: await rest.next(), rest };
}

async function* continued<Step>(first: IteratorResult<Step>, rest: AsyncGenerator<Step>): AsyncGenerator<Step> {
  try {
    if (first.done) return;
    yield first.value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

function headersOf(
  { name }: NamedTable,
  format: ReportFormat,
  choice: Choice,
  counties: readonly StandingCounty[],
  cursor: string | null,
  tag: string,
): Record<string, string> {
  const missing = silentCounties(counties).map(({ code }) => code);
  return {
    'content-type': format.mediaType,
    'content-disposition': `attachment; filename="${name}.${format.name}"`,
    'content-language': choice.language,
    // Whoever keeps it asks each time whether it still holds, which costs next to nothing.
    'cache-control': 'no-cache',
    etag: tag,
    ...(cursor === null ? {} : { 'hub-next-cursor': cursor }),
    ...(missing.length === 0 ? {} : { 'hub-missing-counties': missing.join(',') }),
  };
}

function aboutOf(
  { name, title, description }: NamedTable,
  { language, given }: Choice,
  counties: readonly StandingCounty[],
  { address, cursor }: { address: string; cursor: string | null },
): ReportContent['about'] {
  return {
    ...{ table: name, title, description, language, address, cursor },
    parameters: given,
    counties: counties.map(({ code, name: county, status, revision }) => ({
      ...{ code, name: county, status },
      revision: revision?.number ?? null,
      updatedAt: revision?.at ?? null,
      licence: null,
    })),
    citation: title,
  };
}
