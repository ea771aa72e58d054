import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { CountyAsker } from '#gateway/engine/ask-counties.ts';
import type { Desk } from '#gateway/engine/public-gateway.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { didYouMean } from '#schema/shared/nearest.ts';
import type { Text } from '#schema/values/text.ts';
import { stackOf } from '#subgraphs/serving/stack-of.ts';
import { answerReport } from './answering/answer-report.ts';
import { problem, problemOf, writeProblem } from './answering/problem.ts';
import { REPORT_HEADERS } from './answering/report-headers.ts';
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
  /** What links begin with, for a request. */
  addressOf(request: IncomingMessage): string;
  /** Who publishes the hub; `null` where the hub is not told. */
  publisher: Text | null;
  log: Log;
}

/** What a browser is told before it asks for a report of another origin. */
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': '*, authorization',
  'access-control-max-age': '86400',
};

/** Answers requests for reports: tables of all counties, for tools. */
export function createReports({ fetch, schema, asker, addressOf, publisher, log }: ReportsOptions): Desk {
  const hub = hubAsker(fetch);

  async function answer(request: IncomingMessage, response: ServerResponse, { pathname, searchParams }: URL) {
    response.setHeader('access-control-expose-headers', REPORT_HEADERS.join(', '));
    if (request.method === 'OPTIONS') return void response.writeHead(204, PREFLIGHT).end();
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(request, response);
    const tables = await findTables();
    const [name = '', ending = ''] = pathname.slice(REPORTS.length + 1).split('.', 2);
    const [table, format] = [tables.get(name), reportFormats.get(ending)];
    if (!table) throw notFound(`no report "${name}"`, name, [...tables.keys()]);
    if (!format) throw notFound(`no report in the form "${ending}"`, ending, [...reportFormats.keys()]);
    const address = `${addressOf(request)}${request.url}`;
    const asked = { table, format, search: searchParams, address, publisher };
    await answerReport(request, response, asked, { hub, asker, schema: await schema() });
  }

  function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    const foreseen = error instanceof HubError;
    // Who went away hears nothing more; it is no failure.
    if (request.socket.destroyed && !foreseen) return;
    if (!response.headersSent) {
      if (!foreseen) log('unexpected', { error: stackOf(error) });
      writeProblem(request, response, problemOf(error));
      return;
    }
    log('report.broken', { address: request.url ?? '', reason: foreseen ? error.message : stackOf(error) });
    // A part must not pass for the whole.
    response.destroy();
  }

  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://hub.invalid');
    if (url.pathname !== REPORTS && !url.pathname.startsWith(`${REPORTS}/`)) return false;
    answer(request, response, url).catch((error: unknown) => fail(request, response, error));
    return true;
  };
}

function refuseMethod(request: IncomingMessage, response: ServerResponse): void {
  const told = problem('BAD_USER_INPUT', 'reports are asked for by GET and HEAD');
  const refused = { ...told, status: 405, title: 'Method Not Allowed' };
  writeProblem(request, response, refused, { allow: 'GET, HEAD, OPTIONS' });
}

function notFound(what: string, asked: string, known: readonly string[]): HubError {
  return new HubError('NOT_FOUND', `${what};${didYouMean(asked, known)} expected some of ${known.join(', ')}`);
}
