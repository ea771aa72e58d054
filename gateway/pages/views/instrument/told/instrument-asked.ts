import { PageRefusal } from '#gateway/pages/site/page-refusal.ts';
import { dayIn, momentIn } from '#gateway/pages/site/read-search.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { idAt, isInstrumentId, parseNodeId } from '#schema/keys/ids.ts';
import { NOT_AN_INSTRUMENT, TWO_MOMENTS } from './gone-words.ts';

/** What an address asks for. */
export interface InstrumentAsked {
  /** The instrument’s id without a moment, and the slug of its county in it. */
  key: string;
  county: string;
  /** ISO 8601; `null` for what is known now. */
  moment: string | null;
  /** The id that the hub is asked with. */
  id: string;
  /** The day of which standing is told, YYYY-MM-DD. */
  on: string;
}

/** Reads an address: an id stands after the path, and it or `asKnownAt` says as known when. Refuses what is no id of an instrument. */
export function instrumentAsked({ rest, search, today }: Visit): InstrumentAsked {
  const id = parseNodeId(rest.trim());
  if (!isInstrumentId(id)) throw new PageRefusal(404, NOT_AN_INSTRUMENT);
  const asked = momentIn(search, 'asKnownAt', today);
  if (id.moment !== null && asked !== null && id.moment !== asked) throw new PageRefusal(400, TWO_MOMENTS);
  const moment = id.moment ?? asked;
  return {
    key: id.key,
    county: id.county,
    moment,
    id: idAt(id.key, moment),
    on: dayIn(search, 'on') ?? today,
  };
}
