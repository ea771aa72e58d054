import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { type Message, toldAlike } from '#schema/shared/messages/told.ts';
import { WORKBENCH_MESSAGES } from '#schema/shared/messages/workbench-messages.ts';
import { type Listening, listen } from '#subgraphs/serving/listen.ts';
import { stackOf } from '#subgraphs/serving/stack-of.ts';
import type { SiteLanguage } from '../pages/site/language.ts';
import { SITE_POLICY } from '../pages/site/site-policy.ts';
import { type ComparisonHub, comparisonHub } from './comparison-hub.ts';
import { whyForeign } from './same-origin.ts';
import { workbenchFile } from './workbench-files.ts';
import { workbenchPage } from './workbench-page.ts';
import { API, type Routes, workbenchRoutes } from './workbench-routes.ts';
import { type StoreOptions, workbenchStore } from './workbench-store.ts';

export interface WorkbenchOptions extends StoreOptions {
  /** Where it listens; any free one for 0. */
  port: number;
  log: Log;
}

/** The one address that it listens on: this machine alone can reach it. */
const LOOPBACK = '127.0.0.1';

/** What every answer of the workbench says: no other page may use it, and nothing of it is kept. */
const HEADERS = {
  'content-security-policy': SITE_POLICY,
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The page in each language, by its path. */
const PAGES: ReadonlyMap<string, SiteLanguage> = new Map([
  ['/', 'sv'],
  ['/en', 'en'],
]);

/** Serves a workbench on this machine, until it is closed. Throws ADDRESS_IN_USE, INVALID_SETTING, INVALID_SEED. */
export async function openWorkbench({ port, log, ...options }: WorkbenchOptions): Promise<Listening> {
  const store = workbenchStore(options);
  store.files();
  const hub = comparisonHub(() => store.edits(), quiet(log));
  const own = { host: '', token: randomBytes(24).toString('base64url'), county: options.county };
  const handler = handlerOf(own, workbenchRoutes(options.county, store, hub), log);
  const server = await listen(handler, { host: LOOPBACK, port, chosenBy: { host: '--port', port: '--port' } }, HEADERS);
  own.host = new URL(server.url).host;
  return { url: server.url, close: () => closeBoth(server, hub) };
}

/** Of a hub that only one person asks, nothing is logged but what nobody foresaw. */
function quiet(log: Log): Log {
  return (event, fields) => {
    if (event === 'unexpected') log(event, fields);
  };
}

async function closeBoth(server: Listening, hub: ComparisonHub): Promise<void> {
  await server.close();
  await hub.close();
}

interface Own {
  host: string;
  token: string;
  county: string;
}

function handlerOf(own: Own, routes: Routes, log: Log): RequestListener {
  return (request, response) => {
    answer(own, routes, request, response).catch((error: unknown) => {
      if (error instanceof HubError) return refuse(response, 422, error.code, error.told ?? toldAlike(error.message));
      log('unexpected', { subgraph: 'workbench', error: stackOf(error) });
      return refuse(response, 500, 'INTERNAL_SERVER_ERROR', WORKBENCH_MESSAGES.unexpected);
    });
  };
}

async function answer(own: Own, routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', headers, url = '/' } = request;
  const { pathname, searchParams } = new URL(url, `http://${own.host}`);
  const guarded = pathname.startsWith(API);
  const foreign = whyForeign({ method, headers, guarded }, own);
  if (foreign !== null) return refuse(response, 403, 'FORBIDDEN', foreign);
  const language = PAGES.get(pathname);
  if (language) {
    const page = String(await workbenchPage({ ...own, language }));
    return write(response, 'text/html; charset=utf-8', page);
  }
  const route = guarded ? routes[`${method} ${pathname.slice(API.length)}`] : undefined;
  if (route) return write(response, JSON_ANSWER, JSON.stringify(await route(request, searchParams)));
  const file = guarded ? null : await workbenchFile(pathname);
  if (file) return write(response, file.type, file.bytes);
  return refuse(response, 404, 'NOT_FOUND', WORKBENCH_MESSAGES.nothingThere);
}

const JSON_ANSWER = 'application/json; charset=utf-8';

function write(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, { 'content-type': type });
  response.end(body);
}

function refuse(response: ServerResponse, status: number, code: string, message: Message): void {
  response.writeHead(status, { 'content-type': JSON_ANSWER });
  response.end(JSON.stringify({ error: { code, message } }));
}
