import type { IncomingMessage } from 'node:http';
import type { AskHub } from '#gateway/engine/ask-hub.ts';
import { scbEntryOf } from '#schema/reference/scb-names.ts';
import { publisherName, type ToldOutside } from '#schema/settings/told-outside.ts';
import { today } from '#schema/shared/days.ts';
import type { AskPage } from './documents/page-document.ts';
import { sayIn } from './site/language.ts';
import { baseOf, type PagePlace } from './site/page-addresses.ts';
import { shortSearch } from './site/read-search.ts';
import { MINE, type Publisher, type Visit } from './site/visit.ts';

/** What every visit has in common. */
export interface VisitsOptions {
  /** Asks the hub by its public schema. */
  hub: AskHub;
  /** What links begin with, for a request. */
  addressOf(request: IncomingMessage): string;
  /** What the hub tells of itself: who publishes it. */
  told: ToldOutside;
  /** The tables of the reports, by the names that addresses have. */
  tables: Visit['tables'];
}

/** What a request asks for at a place of the site. */
export type VisitOf = (place: PagePlace, request: Request, incoming: IncomingMessage | undefined) => Visit;

/** Makes visits of requests. */
export function visitsOf({ hub, addressOf, told, tables }: VisitsOptions): VisitOf {
  const publisher = publisherIn(told);
  const ask: AskPage = async (document, variables) => {
    const { data } = await hub(document.query, variables as Readonly<Record<string, unknown>>);
    return data as never;
  };
  return (place, request, incoming) => {
    const { origin, searchParams } = new URL(request.url);
    const address = incoming ? addressOf(incoming) : origin;
    const search = shortSearch(searchParams);
    return {
      base: baseOf(address),
      ...{ address, publisher, tables },
      ...place,
      rest: place.rest ?? '',
      search,
      mine: countyIn(search.get(MINE)),
      today: today(),
      say: sayIn(place.language),
      ask,
      asides: new Map(),
    };
  };
}

/** Digits of SCB’s code of a county. */
const CODE_OF_COUNTY = 2;

/** The code of a county where it is one. */
function countyIn(code: string | null): string | null {
  return code?.length === CODE_OF_COUNTY && scbEntryOf(code) ? code : null;
}

function publisherIn(told: ToldOutside): Publisher {
  return {
    name: publisherName(told),
    url: told.publisherUrl ?? null,
    type: told.publisherType ?? null,
    mailbox: told.contactMailbox ?? null,
  };
}
