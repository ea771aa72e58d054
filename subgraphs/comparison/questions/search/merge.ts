import type { CountyNames } from '#schema/contract/county-sdl.ts';
import { idAt, isInstrumentId, parseNodeId } from '#schema/keys/ids.ts';
import {
  rankOfKey,
  type SearchArgs,
  type SearchHit,
  type SearchMatch,
  searchQuestion,
} from '#schema/questions/search-question.ts';
import { decodeRequest } from '#schema/questions/shared/question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { INSTRUMENT_TYPES } from '#schema/values/instrument-types.ts';
import { ask } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { connectionResolvers } from '#subgraphs/comparison/asking/connection.ts';
import { askedCounties, countyReference } from '#subgraphs/comparison/asking/counties.ts';
import type { QuerySearchArgs, Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { askedPage, type Page } from '#subgraphs/comparison/asking/pages.ts';
import { selection } from '#subgraphs/comparison/asking/selection.ts';
import { fieldInWords, reasonInWords } from './search-reason.ts';
import { type AskedWords, askedWords } from './search-terms.ts';

/** Hits of all counties in pages, best first. */
export default {
  Query: { search: askSearch },
  SearchConnection: {
    ...connectionResolvers(searchQuestion, answerHit, { organisation: 'filter.parties' }),
    leftOut: ({ request }) => (decodeRequest(request).args as Asking).leftOut,
  },
} satisfies Resolvers;

/** What the question carries: what the counties need, the page, and what is said about the words. */
type Asking = SearchArgs & Page & AskedWords;

/** Checks what is asked and asks the counties. */
function askSearch(_: unknown, { text, filter, first, after, asKnownAt }: QuerySearchArgs, context: ComparisonContext) {
  const counties = askedCounties(filter?.counties, context);
  const { leftOut, ...asked } = askedWords(text, 'text');
  const question = { ...asked, filter: { types: [...INSTRUMENT_TYPES], ...selection({ filter, asKnownAt }, context) } };
  const page = askedPage(['search', counties, question, asKnownAt], first, after);
  if (page.after && rankOfKey(page.after.key) === null) {
    const message = 'after: not a cursor of this hub; expected an endCursor or edge cursor from the same list';
    throw new HubError('INVALID_CURSOR', message, { argument: 'after' });
  }
  const args: Asking = { ...question, ...page, leftOut, documents: true, matches: limits.searchMatches };
  return ask(searchQuestion, counties, args, asKnownAt);
}

function answerHit(
  { id, kind, title, shortTitle, key, best, matches }: SearchHit,
  county: CountyNames,
  asKnownAt: string | null,
  context: ComparisonContext,
) {
  const found = idAt(id, asKnownAt);
  const isInstrument = isInstrumentId(parseNodeId(id));
  return {
    instrument: isInstrument ? { id: found, kind, title, shortTitle, county: county.slug } : null,
    document: isInstrument ? null : { documentId: found, title },
    county: countyReference(county, context),
    rank: rankOfKey(key),
    reason: reasonInWords(best),
    matches: matches.map(answerMatch),
  };
}

function answerMatch({ source, ...match }: SearchMatch) {
  return {
    ...match,
    field: fieldInWords(match.aspect, source),
    text: match.segments.map(({ text }) => text).join(''),
  };
}
