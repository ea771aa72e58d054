import { idAt, parseId } from '#schema/keys/ids.ts';
import { lineageQuestion } from '#schema/questions/lineage-question.ts';
import { decodeRequest } from '#schema/questions/shared/question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { pastMoment } from '#schema/shared/moment.ts';
import { type Asked, answersOf, ask, oncePerEntity, onlyAnswered } from '#subgraphs/comparison/asking/ask.ts';
import { askedInstrument } from '#subgraphs/comparison/asking/asked-instrument.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { countyAnswers } from '#subgraphs/comparison/asking/county-answers.ts';
import type { QueryLineageArgs, Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { walk } from './lineage-walk.ts';

/** What hangs together, walked over what the counties answered. */
export default {
  Query: { lineage: askLineage },
  Lineage: {
    nodes: (asked, _, context) =>
      walked(asked, context).nodes.map(({ id: key, known, unnamed }) => {
        const id = idAt(key, momentOf(asked));
        const { kind = null, title = null, shortTitle = null, from = null } = known ?? {};
        return {
          nodeId: id,
          instrument: unnamed ? null : { id, kind, title, shortTitle, county: parseId(key).county },
          unnamed,
          from,
        };
      }),
    edges: (asked, _, context) => {
      const at = (key: string) => idAt(key, momentOf(asked));
      return walked(asked, context).edges.map(({ id, source, target, ...edge }) => ({
        ...edge,
        factId: at(id),
        source: at(source),
        target: at(target),
      }));
    },
    counties: (asked, _, context) => countyAnswers(read(asked, context).answers, context),
  },
} satisfies Resolvers;

/** Relations may lead anywhere, so every county is asked. */
function askLineage(_: unknown, { id, asKnownAt }: QueryLineageArgs, context: ComparisonContext) {
  const { key, moment } = askedInstrument(id, 'id', pastMoment(asKnownAt), context);
  return ask(
    lineageQuestion,
    context.counties.map((county) => county.slug),
    { id: key },
    moment,
  );
}

function momentOf({ request }: Asked): string | null {
  return decodeRequest(request).asKnownAt;
}

const read = oncePerEntity((asked: Asked, context: ComparisonContext) => {
  const { counties, args } = decodeRequest(asked.request);
  return { answers: answersOf(lineageQuestion, counties, asked.parts, context), id: (args as { id: string }).id };
});

const walked = oncePerEntity((asked: Asked, context: ComparisonContext) => {
  const { answers, id } = read(asked, context);
  const all = onlyAnswered(answers).map(({ answer }) => answer);
  const own = answers.find(({ county }) => county.slug === parseId(id).county);
  if (own?.status === 'ANSWERED' && !own.answer.nodes.some((node) => node.id === id)) {
    if (own.answer.removed.includes(id))
      throw new HubError('REMOVED', `the instrument "${id}" was removed from ${own.county.slug}`, {
        id,
        county: own.county.slug,
      });
    throw new HubError('NOT_FOUND', `no instrument "${id}" in ${own.county.slug}`, { id, county: own.county.slug });
  }
  return walk(
    id,
    all.flatMap((answer) => answer.nodes),
    all.flatMap((answer) => answer.edges),
  );
});
