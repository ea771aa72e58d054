import type { Text } from '#schema/values/text.ts';
import type { AskPage } from '../documents/page-document.ts';
import type { Say, SiteLanguage } from './language.ts';
import type { MarkupContent } from './markup.ts';
import { type PageName, type Parameters, pageAddress } from './page-addresses.ts';

/** What a page is asked with. */
export interface Visit {
  /** What stands before every path, where a proxy puts the hub below one; empty else. */
  base: string;
  /** What addresses of the hub begin with for who is elsewhere, such as `https://hub.example`. */
  address: string;
  /** Who publishes the hub, as far as it is told. */
  publisher: Publisher;
  /** The tables of the reports, by the names that addresses have. */
  tables(): Promise<ReadonlyMap<string, TableTold>>;
  page: PageName;
  language: SiteLanguage;
  /** What stands after the page’s path, such as an id; empty where nothing does. */
  rest: string;
  search: URLSearchParams;
  /** SCB’s code of the county that the visitor calls theirs; `null` where none is chosen. It goes with every link. */
  mine: string | null;
  /** YYYY-MM-DD. */
  today: string;
  say: Say;
  ask: AskPage;
  /** What opens beside something on the page, by what it holds: written once, behind everything else. */
  asides: Map<string, Aside>;
}

/** Who publishes a hub; what it is not told is `null`. */
export interface Publisher {
  name: Text | null;
  url: string | null;
  /** What it is, as ADMS names it; with a name it makes a catalogue. */
  type: string | null;
  /** A functional mailbox. */
  mailbox: string | null;
}

/** What a table of the reports is called, and what a row of it is. */
export interface TableTold {
  title: Text;
  description: Text;
}

/** Something that opens where it is asked for, with its id. */
export interface Aside {
  id: string;
  markup: MarkupContent;
}

/** The parameter of the visitor’s own county. */
export const MINE = 'my';

/** What links are made of. */
type Linking = Pick<Visit, 'base' | 'language' | 'mine'>;

/** The address of another page in the visit’s language; `rest` is what stands after its path. */
export function linkTo(
  { base, language, mine }: Linking,
  page: PageName,
  parameters: Parameters = {},
  rest?: string,
): string {
  return base + pageAddress({ page, language, rest: rest ?? null }, { ...parameters, [MINE]: mine });
}

/** The address of this page with some parameters changed; those that are `null` are gone. */
export function linkHere(visit: Visit, changes: Parameters = {}, language: SiteLanguage = visit.language): string {
  const { base, page, rest, search } = visit;
  return base + pageAddress({ page, language, rest: rest || null }, { ...Object.fromEntries(search), ...changes });
}
