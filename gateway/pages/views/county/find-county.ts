import {
  CountyDocument,
  CountyPlacesDocument,
  type CountyPlacesQuery,
  type CountyQuery,
} from '#gateway/pages/documents/generated-documents.ts';
import { PageRefusal } from '#gateway/pages/site/page-refusal.ts';
import { numberIn } from '#gateway/pages/site/read-search.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { scbEntryOf } from '#schema/reference/scb-names.ts';
import { HubError } from '#schema/shared/errors.ts';
import { noCounty } from './county-words.ts';

/** A county as the hub tells it. */
export type ToldCounty = NonNullable<CountyQuery['county']>;

/** What the page of a county stands on: the county, and a page of its instruments. */
export interface FoundCounty {
  told: ToldCounty;
  answer: CountyQuery;
  /** Which page of its instruments, counted from 1. */
  page: number;
  variables: { code: string; after: string | null };
}

/** Pages of a hundred instruments that can be asked for. */
const MOST_PAGES = 100;

/** Digits of SCB’s code of a county. */
const CODE = /^\d{2}$/;

/** Finds a county by the code that an address ends with. Refuses with status 404 where the hub has none of that code. */
export async function countyToShow(visit: Visit): Promise<FoundCounty> {
  const code = visit.rest.trim();
  const page = numberIn(visit.search, 'page', [1, MOST_PAGES]) ?? 1;
  const known = CODE.test(code) ? scbEntryOf(code) : null;
  if (!known) throw new PageRefusal(404, noCounty(null));
  try {
    const variables = { code, after: await beginningOf(visit, code, page) };
    const answer = await visit.ask(CountyDocument, variables);
    if (!answer.county) throw new PageRefusal(404, noCounty(known.name));
    return { told: answer.county, answer, page, variables };
  } catch (error) {
    if (error instanceof HubError && error.code === 'BAD_USER_INPUT') throw new PageRefusal(404, noCounty(known.name));
    throw error;
  }
}

/** The place after which a page begins, found by walking the pages before it; that of the last where there are fewer. */
async function beginningOf({ ask }: Visit, code: string, page: number): Promise<string | null> {
  let after: string | null = null;
  for (let walked = 1; walked < page; walked += 1) {
    const { instruments }: CountyPlacesQuery = await ask(CountyPlacesDocument, { code, after });
    if (!instruments?.pageInfo?.hasNextPage) return after;
    after = instruments.pageInfo.endCursor;
  }
  return after;
}
