import type { SearchQueryVariables } from '#gateway/pages/documents/generated-documents.ts';
import { isMember } from '#gateway/pages/parts/members.ts';
import { PageRefusal } from '#gateway/pages/site/page-refusal.ts';
import { listIn } from '#gateway/pages/site/read-search.ts';
import { MOST_SEARCHED } from '#gateway/pages/site/search-form.ts';

/** Hits on a page. */
const ON_A_PAGE = 20;

/** What is searched for, and among what. */
export interface AskedSearch {
  text: string;
  counties: string[];
  kinds: string[];
  themes: string[];
  /** The cursor of the page before; `null` on the first page. */
  after: string | null;
}

/** Reads what an address searches for. Refuses, in words, what is too long to be searched for. */
export function searchIn(search: URLSearchParams): AskedSearch {
  const text = (search.get('q') ?? '').trim();
  if (text.length > MOST_SEARCHED)
    throw new PageRefusal(400, {
      sv: `Det går att söka efter högst ${MOST_SEARCHED} tecken, och här är ${text.length}. Skriv färre ord.`,
      en: `At most ${MOST_SEARCHED} characters can be searched for, and here are ${text.length}. Write fewer words.`,
    });
  return {
    text,
    counties: listIn(search, 'counties'),
    kinds: listIn(search, 'kinds'),
    themes: listIn(search, 'themes'),
    after: search.get('after'),
  };
}

/** Whether a search is narrowed to more than counties: then no papers are found by themselves. */
export function isNarrowed({ kinds, themes }: AskedSearch): boolean {
  return kinds.length > 0 || themes.length > 0;
}

/** What the hub is asked. */
export function variablesOf({ text, counties, kinds, themes, after }: AskedSearch): SearchQueryVariables {
  const filter = {
    ...(counties.length > 0 ? { counties } : {}),
    ...(kinds.length > 0 ? { kinds: kinds.filter((kind) => isMember('InstrumentKind', kind)) } : {}),
    ...(themes.length > 0 ? { themes } : {}),
  };
  return {
    text,
    first: ON_A_PAGE,
    ...(after === null ? {} : { after }),
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
  };
}
