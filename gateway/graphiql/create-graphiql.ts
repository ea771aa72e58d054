import type { IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { Response } from '@whatwg-node/server';
import { type SiteLanguage, sayIn } from '#gateway/pages/site/language.ts';
import { baseOf } from '#gateway/pages/site/page-addresses.ts';
import { GRAPHIQL } from '#schema/shared/endpoint.ts';
import type { Log } from '#schema/shared/log.ts';
import { KEPT, NOT_KEPT } from '#subgraphs/serving/cache-control.ts';
import { type KeptFile, keptFile } from '#subgraphs/serving/kept-file.ts';
import type { Bundle } from './bundle/graphiql-bundle.ts';
import { loadBundle } from './bundle/load-bundle.ts';
import { GRAPHIQL_POLICY, graphiqlPage, unbuiltPage } from './graphiql-page.ts';

export interface GraphiqlOptions {
  /** What links begin with, for a request. */
  addressOf(request: IncomingMessage): string;
  log: Log;
  /** GraphiQL as browsers load it, `null` where it cannot be built; the one of this process when left out. */
  load?(): Promise<Bundle | null>;
}

/** Answers where GraphiQL and its files are; `null` where none is. */
export type Graphiql = (request: Request, incoming: IncomingMessage | undefined) => Promise<Response | KeptFile | null>;

let loading: Promise<Bundle | null> | undefined;

/** Sees to it that GraphiQL is there when it is first opened. It is built once, where it is not kept already. */
export function prepareGraphiql(log: Log): Promise<Bundle | null> {
  loading ??= loadBundle({ log });
  return loading;
}

/** GraphiQL at its address, with the hub’s own panels, and its files below. Who comes while it is built waits for it. */
export function createGraphiql({ addressOf, log, load = () => prepareGraphiql(log) }: GraphiqlOptions): Graphiql {
  const files = new Map<string, Promise<KeptFile>>();

  function fileAt({ files: packed }: Bundle, name: string): Promise<KeptFile> | null {
    const bytes = packed.get(name);
    if (!bytes) return null;
    const file = files.get(name) ?? unpacked(name, bytes);
    files.set(name, file);
    return file;
  }

  return async (request, incoming) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== GRAPHIQL && !pathname.startsWith(FILES)) return null;
    const bundle = await load();
    if (pathname !== GRAPHIQL) return (bundle && fileAt(bundle, pathname.slice(FILES.length))) ?? null;
    const language: SiteLanguage = searchParams.get('lang') === 'en' ? 'en' : 'sv';
    const base = incoming ? baseOf(addressOf(incoming)) : '';
    const place = { base, language, mine: null, say: sayIn(language), search: searchParams };
    const markup = bundle ? graphiqlPage(place, bundle.layout) : unbuiltPage(place);
    return new Response(`${await markup}`, {
      status: bundle ? 200 : 503,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'content-security-policy': GRAPHIQL_POLICY,
        'cache-control': bundle ? KEPT : NOT_KEPT,
      },
    });
  };
}

const FILES = `${GRAPHIQL}/`;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
};

const fromBrotli = promisify(brotliDecompress);

async function unpacked(name: string, brotli: Uint8Array<ArrayBuffer>): Promise<KeptFile> {
  const headers = {
    'content-type': TYPES[extname(name)] ?? '',
    'cache-control': 'public, max-age=31536000, immutable',
    // What a worker may do.
    'content-security-policy': "default-src 'none'; script-src 'self'",
  };
  return keptFile(new Uint8Array(await fromBrotli(brotli)), headers, brotli);
}
