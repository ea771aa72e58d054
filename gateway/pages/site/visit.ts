import type { AskPage } from '../documents/page-document.ts';
import { addressOf, type PageName, type Parameters } from './addresses.ts';
import type { Language, Say } from './language.ts';
import type { Content } from './markup.ts';

/** What a page is asked with. */
export interface Visit {
  /** What stands before every path, where a proxy puts the hub below one; empty else. */
  base: string;
  page: PageName;
  language: Language;
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

/** Something that opens where it is asked for, with its id. */
export interface Aside {
  id: string;
  markup: Content;
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
  return base + addressOf({ page, language, rest: rest ?? null }, { ...parameters, [MINE]: mine });
}

/** The address of this page with some parameters changed; those that are `null` are gone. */
export function linkHere(visit: Visit, changes: Parameters = {}, language: Language = visit.language): string {
  const { base, page, rest, search } = visit;
  return base + addressOf({ page, language, rest: rest || null }, { ...Object.fromEntries(search), ...changes });
}
