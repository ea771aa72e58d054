import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { CountyAsker } from '#gateway/engine/ask-counties.ts';
import type { Desk } from '#gateway/engine/public-gateway.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { didYouMean } from '#schema/shared/nearest.ts';
import { stackOf } from '#subgraphs/serving/stack-of.ts';
import { answerReport } from './answering/answer-report.ts';
import { problem, problemOf, writeProblem } from './answering/problem.ts';
import { findTables } from './declaration/find-tables.ts';
import { reportFormats } from './formats/formats.ts';
import { type Fetched, hubAsker } from './sources/ask-hub.ts';

/** Where reports are. */
export const REPORTS = '/v1/reports';

export interface ReportsOptions {
  /** Asks the hub by its public schema. */
  fetch: Fetched;
  schema(): Promise<GraphQLSchema>;
  asker: CountyAsker;
  log: Log;
}

/** What a browser is told before it asks for a report of another origin. */
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': '*, authorization',
  'access-control-expose-headers': 'etag, hub-next-cursor, hub-missing-counties',
  'access-control-max-age': '86400',
};

/** Answers requests for reports: tables of all counties, for tools. */
export function createReports({ fetch, schema, asker, log }: ReportsOptions): Desk {
  const hub = hubAsker(fetch);

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    { pathname, searchParams }: URL,
  ): Promise<void> {
    if (!['GET', 'HEAD'].includes(request.method ?? '')) {
      const told = problem('BAD_USER_INPUT', 'reports are asked for by GET and HEAD');
      return writeProblem(
        request,
        response,
        { ...told, status: 405, title: 'Method Not Allowed' },
        { allow: 'GET, HEAD, OPTIONS' },
      );
    }
    const tables = await findTables();
    const [name = '', ending = ''] = pathname.slice(REPORTS.length + 1).split('.', 2);
    const [table, format] = [tables.get(name), reportFormats.get(ending)];
    if (!table) throw notFound(`no report "${name}"`, name, [...tables.keys()]);
    if (!format) throw notFound(`no report in the form "${ending}"`, ending, [...reportFormats.keys()]);
    const address = request.url ?? '';
    await answerReport(
      request,
      response,
      { table, format, search: searchParams, address },
      { hub, asker, schema: await schema() },
    );
  }

  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://hub.invalid');
    if (url.pathname !== REPORTS && !url.pathname.startsWith(`${REPORTS}/`)) return false;
    if (request.method === 'OPTIONS') {
      response.writeHead(204, PREFLIGHT).end();
      return true;
    }
    answer(request, response, url).catch((error: unknown) => {
      if (!response.headersSent) {
        if (!(error instanceof HubError)) log('unexpected', { error: stackOf(error) });
        return writeProblem(request, response, problemOf(error));
      }
      // A part must not pass for the whole.
      response.destroy();
      if (!request.destroyed || error instanceof HubError)
        log('report.broken', { address: url.pathname, reason: error instanceof Error ? error.message : String(error) });
    });
    return true;
  };
}

function notFound(what: string, asked: string, known: readonly string[]): HubError {
  return new HubError('NOT_FOUND', `${what};${didYouMean(asked, known)} expected some of ${known.join(', ')}`);
}
