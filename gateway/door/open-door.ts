import type { GatewayRuntime } from '@graphql-hive/gateway-runtime';
import { createServerAdapter, Response } from '@whatwg-node/server';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import type { Log } from '#schema/shared/log.ts';
import { JSON_TYPE } from '#subgraphs/serving/answer-headers.ts';
import { HEALTHCHECK, READINESS, type Readiness } from '#subgraphs/serving/readiness.ts';
import { refusedWith } from '#subgraphs/serving/refused-status.ts';
import { stackOf } from '#subgraphs/serving/stack-of.ts';
import { withoutInsides } from '#subgraphs/serving/without-insides.ts';
import type { Desk, Gateway } from '../engine/public-gateway.ts';
import type { GraphiqlPage } from '../pages/graphiql-page.ts';
import { PREFLIGHT, PUBLIC_HEADERS } from './public-headers.ts';

export interface DoorOptions {
  /** What people see who open the hub in a browser. */
  page(): GraphiqlPage;
  readiness(): Readiness | Promise<Readiness>;
  /** Answer at addresses of their own, past the engine. */
  desks: readonly Desk[];
  log: Log;
}

/** What answers at a path. */
interface Route {
  methods: readonly string[];
  answer(request: Request, context: object): Response | Promise<Response>;
}

/**
 * Stands between the network and the engine. It says what answers where; whatever is thrown behind it, by the engine, a
 * plugin or a page, becomes a sentence outside and a stack in the log; no refusal leaves without words; and what no
 * client wrote stands in its headers. HEAD is answered as GET is, and Node leaves out the body.
 */
export function openDoor(engine: GatewayRuntime, { page, readiness, desks, log }: DoorOptions): Gateway {
  const graphql: Route = {
    methods: ['GET', 'HEAD', 'POST'],
    answer: async (request, context) =>
      wantsPage(request) ? shown(page()) : withWords(await engine.fetch(request, context)),
  };
  const routes: Readonly<Record<string, Route>> = {
    [ENDPOINT]: graphql,
    [`${ENDPOINT}/`]: graphql,
    '/': { methods: READING, answer: (request) => (wantsPage(request) ? shown(page()) : TO_ENDPOINT()) },
    [HEALTHCHECK]: { methods: READING, answer: () => json(200, { up: true }) },
    [READINESS]: {
      methods: READING,
      async answer() {
        const reported = await readiness();
        return json(reported.ready ? 200 : 503, withoutInsides(reported));
      },
    },
  };

  async function answer(request: Request, context: object): Promise<Response> {
    const route = routes[new URL(request.url).pathname];
    if (!route) return refused(404);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: PREFLIGHT });
    if (route.methods.includes(request.method)) return route.answer(request, context);
    return refused(405, { allow: [...route.methods, 'OPTIONS'].join(', ') });
  }

  const adapter = createServerAdapter(async (request: Request, context: object) => {
    const response = await answer(request, context).catch((error: unknown) => {
      // Who went away hears nothing more; it is no failure.
      if (!request.signal.aborted) log('unexpected', { error: stackOf(error) });
      return refused(500);
    });
    for (const [name, value] of Object.entries(PUBLIC_HEADERS)) response.headers.set(name, value);
    return response;
  });

  const gateway = (...[request, response]: Parameters<Gateway>) => {
    if (desks.some((desk) => desk(request, response))) return;
    if (request.method === 'HEAD') request.method = 'GET';
    void adapter(request, response);
  };
  return Object.assign(gateway, {
    fetch: adapter.fetch as Gateway['fetch'],
    getSchema: () => engine.getSchema(),
    dispose: () => engine.dispose(),
  });
}

const READING = ['GET', 'HEAD'];

const TO_ENDPOINT = () => new Response(null, { status: 302, headers: { location: ENDPOINT } });

function wantsPage({ method, headers }: Request): boolean {
  return method === 'GET' && headers.get('accept')?.includes('text/html') === true;
}

function shown({ html, policy }: GraphiqlPage): Response {
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  });
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': JSON_TYPE, ...headers } });
}

function refused(status: number, headers?: Record<string, string>): Response {
  return json(status, refusedWith(status), headers);
}

/** In which forms the engine gives answers that have words. */
const WORDED = /^(?:application|multipart|text\/event-stream)\b/;

/** The engine's answer, with words where it refuses without any. */
function withWords(response: Response): Response {
  const { status, headers } = response;
  return status < 400 || WORDED.test(headers.get('content-type') ?? '') ? response : refused(status);
}
