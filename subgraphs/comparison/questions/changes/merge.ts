import type { CountyNames } from '#schema/contract/county-sdl.ts';
import { pageSize } from '#schema/keys/page-size.ts';
import { type ChangeRow, type ChangesArgs, changesQuestion } from '#schema/questions/changes-question.ts';
import { decodeRequest } from '#schema/questions/shared/question.ts';
import { type Asked, answersOf, ask, oncePerEntity, onlyAnswered } from '#subgraphs/comparison/asking/ask.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { askedCounties, countyReference } from '#subgraphs/comparison/asking/counties.ts';
import { countyAnswers } from '#subgraphs/comparison/asking/county-answers.ts';
import { decodeFeedCursor } from '#subgraphs/comparison/asking/feed-cursor.ts';
import type { QueryChangesArgs, Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { mergeFeed } from './feed.ts';

/** The change feed: one page out of the counties' own logs. */
export default {
  Query: { changes: askChanges },
  ChangeFeed: {
    edges: (asked, _, context) => merged(asked, context).edges,
    nodes: (asked, _, context) => merged(asked, context).edges.map((edge) => edge.node),
    pageInfo: (asked, _, context) => merged(asked, context).pageInfo,
    restarted: (asked, _, context) =>
      onlyAnswered(read(asked, context).answers)
        .filter(({ answer }) => answer.restarted)
        .map(({ county }) => countyReference(county, context)),
    counties: (asked, _, context) => countyAnswers(read(asked, context).answers, context),
  },
} satisfies Resolvers;

/** Every county that is asked gets the places of all, and reads its own. */
function askChanges(_: unknown, { after, first, counties, asKnownAt }: QueryChangesArgs, context: ComparisonContext) {
  const args = { after: after == null ? {} : decodeFeedCursor(after), first: pageSize(first) };
  return ask(changesQuestion, askedCounties(counties, context, 'counties'), args, asKnownAt);
}

const read = oncePerEntity((asked: Asked, context: ComparisonContext) => {
  const { counties, args } = decodeRequest(asked.request);
  return { answers: answersOf(changesQuestion, counties, asked.parts, context), args: args as ChangesArgs };
});

const merged = oncePerEntity((asked: Asked, context: ComparisonContext) => {
  const { answers, args } = read(asked, context);
  return mergeFeed(onlyAnswered(answers), args, (row, county) => answerChange(row, county, context));
});

function answerChange(row: ChangeRow, county: CountyNames, context: ComparisonContext) {
  const { position, mark, kind, at, subject, subjectType, title, facts } = row;
  return {
    // A county's log that starts over gives its positions again, and not its marks.
    id: `${county.slug}:change:${position}-${mark}`,
    position,
    county: countyReference(county, context),
    kind,
    at,
    subject,
    subjectType,
    title,
    instrument:
      subjectType === 'INSTRUMENT'
        ? { id: subject, kind: row.instrumentKind, title, shortTitle: null, county: county.slug }
        : null,
    facts: facts?.map(({ id: factId, ...fact }) => ({ factId, ...fact })) ?? null,
  };
}
