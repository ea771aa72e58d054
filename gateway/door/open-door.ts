import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GatewayRuntime } from '@graphql-hive/gateway-runtime';
import { createServerAdapter, Response } from '@whatwg-node/server';
import { ASSETS, DOCUMENTS, ENDPOINT, GRAPHIQL } from '#schema/shared/endpoint.ts';
import type { Log } from '#schema/shared/log.ts';
import { acceptedEncoding } from '#subgraphs/serving/accepted-encoding.ts';
import { JSON_TYPE } from '#subgraphs/serving/answer-headers.ts';
import { KEPT, NOT_KEPT } from '#subgraphs/serving/cache-control.ts';
import { preflightFor } from '#subgraphs/serving/preflight.ts';
import { HEALTHCHECK, READINESS, type Readiness } from '#subgraphs/serving/readiness.ts';
import { refusalWith } from '#subgraphs/serving/refusal.ts';
import { refusedWith } from '#subgraphs/serving/refused-status.ts';
import { stackOf } from '#subgraphs/serving/stack-of.ts';
import { withoutInsides } from '#subgraphs/serving/without-insides.ts';
import { engineCheck } from '../engine/engine-fault.ts';
import type { Desk, Gateway } from '../engine/public-gateway.ts';
import type { Graphiql } from '../graphiql/create-graphiql.ts';
import type { Pages } from '../pages/create-pages.ts';
import type { Admission } from './admission.ts';
import { type AnsweredRequest, onceAnswered } from './answered-request.ts';
import { askedInGraphiql } from './asked-in-graphiql.ts';
import { bodyFirst } from './body-first.ts';
import { type Content, contentOf, negotiated } from './content.ts';
import type { GiveAgain, ToKeep } from './give-again.ts';
import { keptContent } from './kept-content.ts';
import { PUBLIC_HEADERS } from './public-headers.ts';
import type { TracedRequest } from './trace-requests.ts';

export interface DoorOptions {
  /** What people look at. */
  pages: Pages;
  /** Where they ask queries of their own. */
  graphiql: Graphiql;
  readiness(): Readiness | Promise<Readiness>;
  /** Lets in what asks counties. */
  admission: Admission;
  /** Answers what is asked again; all is asked anew when left out. */
  giveAgain?: GiveAgain | undefined;
  /** Answer at addresses of their own, past the engine. */
  desks: readonly Desk[];
  /** The list of what is asked for by name, as JSON. */
  documents: unknown;
  /** Told of every request over HTTP once it is answered. */
  onAnswered?: ((answered: AnsweredRequest) => void) | undefined;
  /** Begins the trace of what is let in. */
  trace(request: IncomingMessage): TracedRequest;
  log: Log;
}

/** An answer on its way through the door: what has to be packed once is content from the start. */
type Answer = Response | Content;

/** What answers at a path. */
interface Route {
  methods: readonly string[];
  answer(request: Request, context: object): Answer | Promise<Answer>;
}

/**
 * Stands between the network and the engine. It says what answers where; whatever is thrown behind it, by the engine, a
 * plugin or a page, becomes a sentence outside and a stack in the log; no refusal leaves without words; what no
 * client wrote stands in its headers; and each is packed as the client takes it, or left out where the client holds it.
 * HEAD is answered as GET is, and Node leaves out the body.
 */
export function openDoor(
  engine: GatewayRuntime,
  { pages, graphiql, admission, documents, desks, onAnswered = () => {}, trace, log, ...options }: DoorOptions,
): Gateway {
  const { giveAgain: again = asEver } = options;
  const fault = engineCheck(async (address, init) => engine.fetch(address, init));

  async function readiness(): Promise<Readiness> {
    const [why, reported] = await Promise.all([fault(), options.readiness()]);
    return why === null ? reported : { ...reported, ready: false, problems: [why, ...reported.problems] };
  }

  const graphql: Route = {
    methods: ['GET', 'HEAD', 'POST'],
    answer: async (request, context) =>
      wantsPage(request) ? askedInGraphiql(request) : withWords(await engine.fetch(request, context)),
  };
  const routes: Readonly<Record<string, Route>> = {
    [ENDPOINT]: graphql,
    [`${ENDPOINT}/`]: graphql,
    [DOCUMENTS]: { methods: READING, answer: () => json(200, documents, { 'cache-control': KEPT }) },
    [HEALTHCHECK]: {
      methods: READING,
      answer: async () => ((await fault()) === null ? json(200, { up: true }) : json(503, { up: false })),
    },
    [READINESS]: {
      methods: READING,
      async answer() {
        const reported = await readiness();
        return json(reported.ready ? 200 : 503, withoutInsides(reported));
      },
    },
  };

  /** What people look at, where no route is. */
  const looking: Route = {
    methods: READING,
    async answer(request, context) {
      const incoming = 'req' in context ? (context.req as IncomingMessage) : undefined;
      const shown = (await graphiql(request, incoming)) ?? (await pages(request, incoming));
      if (shown === null) return refused(404);
      return shown instanceof Response ? shown : keptContent(shown);
    },
  };

  async function answer(request: Request, context: object): Promise<Answer> {
    const route = routes[new URL(request.url).pathname] ?? looking;
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: PREFLIGHT });
    if (route.methods.includes(request.method)) return route.answer(request, context);
    return refused(405, { allow: [...route.methods, 'OPTIONS'].join(', ') });
  }

  async function packed(request: Request, context: object): Promise<Response> {
    const encoding = acceptedEncoding(request.headers.get('accept-encoding'));
    if (encoding === null) return publicly(request, json(406, NO_ENCODING));
    const answered = await answer(request, context);
    const content = answered instanceof Response ? await contentOf(answered) : answered;
    if (content === null) return publicly(request, answered as Response);
    if (content.tag !== null) content.headers.set('etag', content.tag);
    publicly(request, content);
    return negotiated(content, request.headers, encoding, 'sent' in context ? (context as ToKeep).sent : undefined);
  }

  const adapter = createServerAdapter<Partial<ToKeep>>((request: Request, context: object) =>
    packed(request, context).catch((error: unknown) => {
      // Who went away hears nothing more; it is no failure.
      if (!request.signal.aborted) log('unexpected', { error: stackOf(error) });
      return publicly(request, refused(500));
    }),
  );

  const work = (request: IncomingMessage, response: ServerResponse, toKeep: ToKeep | null = null) => {
    if (desks.some((desk) => desk(request, response))) return;
    if (request.method === 'HEAD') request.method = 'GET';
    void adapter(request, response, toKeep ?? {});
  };
  const gateway = (...[request, response]: Parameters<Gateway>) => {
    if (isLight(request)) {
      onceAnswered(request, response, onAnswered);
      return work(request, response);
    }
    const traced = trace(request);
    onceAnswered(request, response, (answered) => {
      traced.answered(answered);
      onAnswered(answered);
    });
    traced.run(() => {
      void bodyFirst(request, response, (body) =>
        again(request, response, body, (toKeep) =>
          admission.admit(request, response, () => work(request, response, toKeep)),
        ),
      );
    });
  };
  return Object.assign(gateway, {
    fetch: adapter.fetch as Gateway['fetch'],
    getSchema: () => engine.getSchema(),
    dispose: () => engine.dispose(),
    readiness,
  });
}

/** An answer with the headers that all have. */
function publicly<Answered extends { headers: Headers }>({ method }: Request, answered: Answered): Answered {
  const { headers } = answered;
  for (const [name, value] of Object.entries(PUBLIC_HEADERS)) headers.set(name, value);
  headers.set('vary', VARY);
  if (method === 'GET' && !headers.has('etag')) headers.set('cache-control', NOT_KEPT);
  return answered;
}

const asEver: GiveAgain = (_request, _response, _body, otherwise) => otherwise(null);

/** What is answered from memory, so that it waits for nobody: how the hub is, and files, without which a page that was let in is none. */
const LIGHT = new Set([HEALTHCHECK, READINESS, DOCUMENTS, GRAPHIQL]);

function isLight({ method, url = '' }: IncomingMessage): boolean {
  const path = url.split('?', 1)[0] ?? '';
  return method === 'OPTIONS' || LIGHT.has(path) || path.startsWith(ASSETS) || path.startsWith(`${GRAPHIQL}/`);
}

/** What else than its address decides an answer. */
const VARY = 'accept, accept-encoding';

const NO_ENCODING = refusalWith(
  'BAD_USER_INPUT',
  'accept-encoding: nothing of it can be given; expected br, gzip or identity',
);

const PREFLIGHT = preflightFor('GET', 'HEAD', 'POST');

const READING = ['GET', 'HEAD'];

/** Whether a browser asks, and not for the answer to a document that it names: a link leads to that. */
function wantsPage({ method, headers, url }: Request): boolean {
  const browser = method === 'GET' && headers.get('accept')?.includes('text/html') === true;
  return browser && !new URL(url).searchParams.has('documentId');
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
