import type { IncomingMessage } from 'node:http';
import { Response } from '@whatwg-node/server';
import type { AskHub } from '#gateway/engine/ask-hub.ts';
import { scbEntryOf } from '#schema/reference/scb-names.ts';
import { publisherName, type ToldOutside } from '#schema/settings/told-outside.ts';
import { today } from '#schema/shared/days.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import { KEPT, NOT_KEPT } from '#subgraphs/serving/cache-control.ts';
import type { KeptFile } from '#subgraphs/serving/kept-file.ts';
import { stackOf } from '#subgraphs/serving/stack-of.ts';
import type { AskPage } from './documents/page-document.ts';
import { findView } from './find-view.ts';
import { frame } from './site/frame.ts';
import { sayIn } from './site/language.ts';
import { languageOf, type PagePlace, pageAtPath } from './site/page-addresses.ts';
import { PageMove } from './site/page-move.ts';
import { PageRefusal } from './site/page-refusal.ts';
import { shortSearch } from './site/read-search.ts';
import { siteFiles } from './site/site-files.ts';
import { SITE_POLICY } from './site/site-policy.ts';
import { nothingAt, saidByHub, trouble } from './site/trouble.ts';
import { NOTHING_HERE, PAGE_FAILED, UNREADABLE } from './site/trouble-words.ts';
import type { Shown } from './site/view.ts';
import { linkHere, MINE, type Publisher, type Visit } from './site/visit.ts';

export interface PagesOptions {
  /** Asks the hub by its public schema. */
  hub: AskHub;
  /** What links begin with, for a request. */
  addressOf(request: IncomingMessage): string;
  /** What the hub tells of itself: who publishes it. */
  told: ToldOutside;
  /** The tables of the reports. */
  tables: Visit['tables'];
  log: Log;
}

/** Answers where a page or a file of the pages is; `null` where none is, for who asks for no page. */
export type Pages = (request: Request, incoming: IncomingMessage | undefined) => Promise<Response | KeptFile | null>;

/** The pages of the hub: what people look at. Everything they show they ask by the public schema, as any client does. */
export function createPages({ hub, addressOf, told, tables, log }: PagesOptions): Pages {
  const ask: AskPage = async (document, variables) => {
    const { data } = await hub(document.query, variables as Readonly<Record<string, unknown>>);
    return data as never;
  };

  /** What a visitor asks with, wherever that leads. */
  function visitOf(place: PagePlace, request: Request, incoming: IncomingMessage | undefined): Visit {
    const { origin, searchParams } = new URL(request.url);
    const address = incoming ? addressOf(incoming) : origin;
    const search = shortSearch(searchParams);
    const mine = search.get(MINE);
    return {
      base: new URL(address).pathname.replace(/\/$/, ''),
      address,
      publisher: publisherIn(told),
      tables,
      ...place,
      rest: place.rest ?? '',
      search,
      mine: mine?.length === CODE_OF_COUNTY && scbEntryOf(mine) ? mine : null,
      today: today(),
      say: sayIn(place.language),
      ask,
      asides: new Map(),
    };
  }

  async function answered(visit: Visit): Promise<[status: number, shown: Shown] | PageMove> {
    try {
      const view = await findView(visit.page);
      const shown = await view.show(visit);
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

  async function pageAt(place: PagePlace, request: Request, incoming?: IncomingMessage): Promise<Response> {
    const visit = visitOf(place, request, incoming);
    if (`${visit.search}` !== `${new URL(request.url).searchParams}`) return movedTo(linkHere(visit));
    const { searchParams } = new URL(request.url);
    const search = shortSearch(searchParams);
    const mine = scbEntryOf(search.get(MINE) ?? '') && search.get(MINE);
    const address = incoming ? new URL(addressOf(incoming)) : null;
    const visit: Visit = {
      base: address?.pathname.replace(/\/$/, '') ?? '',
      origin: address?.origin ?? '',
      ...place,
      rest: place.rest ?? '',
      search,
      mine: mine?.length === CODE_OF_COUNTY ? mine : null,
      today: today(),
      say: sayIn(place.language),
      ask,
      asides: new Map(),
    };
    if (`${search}` !== `${searchParams}`) return movedTo(linkHere(visit));
    const found = await answered(visit);
    return found instanceof PageMove ? movedTo(found.location) : pageWith(visit, ...found);
  }

  return async (request, incoming) => {
    const { pathname } = new URL(request.url);
    const file = siteFiles().at(pathname);
    if (file) return file;
    const place = pageAtPath(pathname);
    if (place) return pageAt(place, request, incoming);
    if (!request.headers.get('accept')?.includes('text/html')) return null;
    const nowhere = visitOf({ page: 'start', language: languageOf(pathname), rest: null }, request, incoming);
    return pageWith(nowhere, 404, nothingAt(nowhere, pathname));
    const language = languageOf(pathname);
    const nowhere: Visit = {
      ...{ base: '', origin: '', page: 'start', language, rest: '', search: new URLSearchParams(), mine: null },
      ...{ today: today(), say: sayIn(language), ask, asides: new Map() },
    };
    return pageWith(nowhere, 404, trouble(nowhere, 404, NOTHING_HERE));
  };
}

/** Digits of SCB’s code of a county. */
const CODE_OF_COUNTY = 2;

function publisherIn(told: ToldOutside): Publisher {
  return {
    name: publisherName(told),
    url: told.publisherUrl ?? null,
    type: told.publisherType ?? null,
    mailbox: told.contactMailbox ?? null,
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
