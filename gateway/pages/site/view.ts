import type { AnsweredCountyFragment } from '../documents/generated-documents.ts';
import type { PageDocument } from '../documents/page-document.ts';
import type { MarkupContent } from './markup.ts';
import type { Parameters } from './page-addresses.ts';
import type { Visit } from './visit.ts';

/** A page: what it shows of what it is asked. */
export interface View {
  /** Throws a PageRefusal, or the hub’s own refusal, where it cannot be shown as it was asked for. */
  show(visit: Visit): Promise<Shown>;
}

/** What a page shows, within the frame that all pages have. */
export interface Shown {
  /** Of HTTP; 200 where nothing else is said. */
  status?: 200 | 404;
  /** Its heading, and its title in a browser and in search. */
  title: string;
  /** One or two sentences below the heading. */
  lead?: MarkupContent;
  body: MarkupContent;
  /** The query that the page asked, for who wants to ask on. */
  asked?: AskedQuery;
  /** The tables of the reports that hold what the page shows. */
  tables?: readonly ShownTable[];
  /** How each county answered; those that did not are told above all else. */
  counties?: readonly (AnsweredCountyFragment | null)[] | null;
  /** Whether it is shown in place of a page that cannot be. */
  isTrouble?: boolean;
  /** Scripts of `browser/`, by name without ending. The page works without them. */
  scripts?: readonly string[];
}

export interface AskedQuery {
  document: Pick<PageDocument<never, never>, 'name'>;
  variables: Readonly<Record<string, unknown>>;
}

export interface ShownTable {
  /** Its name in the addresses of reports. */
  table: string;
  parameters?: Parameters;
}
