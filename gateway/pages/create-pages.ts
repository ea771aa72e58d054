import type { IncomingMessage } from 'node:http';
import { Response } from '@whatwg-node/server';
import { scbEntryOf } from '#schema/reference/scb-names.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { KEPT, NOT_KEPT } from '#subgraphs/serving/cache-control.ts';
import type { KeptFile } from '#subgraphs/serving/kept-file.ts';
import { stackOf } from '#subgraphs/serving/stack-of.ts';
import { findView } from './find-view.ts';
import { frame } from './site/frame.ts';
import { languageOf, pageAtPath } from './site/page-addresses.ts';
import { PageMove } from './site/page-move.ts';
import { PageRefusal } from './site/page-refusal.ts';
import { siteFiles } from './site/site-files.ts';
import { SITE_POLICY } from './site/site-policy.ts';
import { nothingAt, saidByHub, trouble } from './site/trouble.ts';
import { NOTHING_HERE, PAGE_FAILED, UNREADABLE } from './site/trouble-words.ts';
import type { Shown } from './site/view.ts';
import { linkHere, type Visit } from './site/visit.ts';
import { type VisitsOptions, visitsOf } from './visits.ts';

/** Answers where a page or a file of the pages is; `null` where none is, for who asks for no page. */
export type Pages = (request: Request, incoming: IncomingMessage | undefined) => Promise<Response | KeptFile | null>;

/** The pages of the hub: what people look at. Everything they show they ask by the public schema, as any client does. */
export function createPages({ log, ...options }: VisitsOptions & { log: Log }): Pages {
  const visitOf = visitsOf(options);

  async function shownAt(visit: Visit): Promise<[status: number, shown: Shown] | PageMove> {
    try {
      const shown = await (await findView(visit.page)).show(visit);
      return [shown.status ?? 200, shown];
    } catch (error) {
      if (error instanceof PageMove) return error;
      if (error instanceof PageRefusal) return [error.status, trouble(visit, error.status, error.words)];
      if (error instanceof HubError && error.code === 'NOT_FOUND') return [404, trouble(visit, 404, NOTHING_HERE)];
      if (error instanceof HubError && error.code !== 'INTERNAL_SERVER_ERROR')
        return [400, trouble(visit, 400, UNREADABLE, saidByHub(error.message))];
      log('unexpected', { error: stackOf(error) });
      return [500, trouble(visit, 500, PAGE_FAILED)];
    }
  }

  return async (request, incoming) => {
    const { pathname, searchParams } = new URL(request.url);
    const file = siteFiles().at(pathname);
    if (file) return file;
    const place = pageAtPath(pathname);
    if (!place) {
      if (!request.headers.get('accept')?.includes('text/html')) return null;
      const nowhere = visitOf({ page: 'start', language: languageOf(pathname), rest: null }, request, incoming);
      return pageWith(nowhere, 404, nothingAt(nowhere, pathname));
    }
    const visit = visitOf(place, request, incoming);
    if (`${visit.search}` !== `${searchParams}`) return movedTo(linkHere(visit));
    const found = await shownAt(visit);
    return found instanceof PageMove ? movedTo(found.location) : pageWith(visit, ...found);
  };
}

function movedTo(location: string): Response {
  return new Response(null, { status: 302, headers: { location, 'cache-control': NOT_KEPT } });
}

async function pageWith(visit: Visit, status: number, shown: Shown): Promise<Response> {
  const markup = await frame(visit, shown, (code) => scbEntryOf(code)?.name ?? code);
  return new Response(`${markup}`, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': visit.language,
      'content-security-policy': SITE_POLICY,
      'cache-control': status === 200 ? KEPT : NOT_KEPT,
    },
  });
}
