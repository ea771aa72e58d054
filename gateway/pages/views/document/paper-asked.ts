import { PageRefusal } from '#gateway/pages/site/page-refusal.ts';
import { momentIn, numberIn } from '#gateway/pages/site/read-search.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { parseNodeId } from '#schema/keys/ids.ts';
import { countyOfSlug } from '#schema/reference/scb-names.ts';
import { HubError } from '#schema/shared/errors.ts';
import { NO_DOCUMENT } from './document-words.ts';

/** What an address asks for. */
export interface PaperAsked {
  /** The id of the document without a moment. */
  key: string;
  /** SCB’s code of its county. */
  county: string;
  /** ISO 8601; `null` for what is known now. */
  moment: string | null;
  /** The first line that is shown. */
  from: number;
}

/** No document has as many lines. */
const MOST_LINES = 999_999;

/** Reads an address: an id stands after the path, and it or `asKnownAt` says as known when. Refuses what is no id of a document. */
export function paperAsked({ rest, search, today }: Visit): PaperAsked {
  const { key, type, isFact, county: slug, moment } = idIn(rest);
  const county = countyOfSlug(slug);
  if (type !== 'document' || isFact || !county) throw new PageRefusal(404, NO_DOCUMENT);
  return {
    key,
    county: county.code,
    moment: moment ?? momentIn(search, 'asKnownAt', today),
    from: numberIn(search, 'from', [1, MOST_LINES]) ?? 1,
  };
}

function idIn(rest: string) {
  try {
    return parseNodeId(rest.trim());
  } catch (error) {
    if (error instanceof HubError) throw new PageRefusal(404, NO_DOCUMENT);
    throw error;
  }
}
