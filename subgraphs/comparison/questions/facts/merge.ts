import { knownAspect } from '#schema/codebook/known-aspect.ts';
import { type FactsFilter, factsQuestion } from '#schema/questions/facts-question.ts';
import { ask } from '#subgraphs/comparison/asking/ask.ts';
import { askedKeys } from '#subgraphs/comparison/asking/asked-keys.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { connectionResolvers } from '#subgraphs/comparison/asking/connection.ts';
import { askedCounties } from '#subgraphs/comparison/asking/counties.ts';
import { decodeFeedCursor } from '#subgraphs/comparison/asking/feed-cursor.ts';
import type { QueryFactsArgs, Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { knownThemes } from '#subgraphs/comparison/asking/known-themes.ts';
import { listedFactNode } from '#subgraphs/comparison/asking/listed-fact-node.ts';
import { askedPage } from '#subgraphs/comparison/asking/pages.ts';

/** Facts of all counties, in pages. */
export default {
  Query: { facts: askFacts },
  FactConnection: connectionResolvers(
    factsQuestion,
    (row, county, _, context) => listedFactNode(row, county, context),
    { instrument: 'filter.instruments' },
  ),
} satisfies Resolvers;

/** Checks what is asked and asks the counties. */
function askFacts(_: unknown, args: QueryFactsArgs, context: ComparisonContext) {
  const { filter, first, after, asKnownAt } = args;
  const counties = askedCounties(filter?.counties, context);
  const selection = askedSelection(args, context);
  const page = askedPage([factsQuestion.name, counties, selection, asKnownAt], first, after);
  return ask(factsQuestion, counties, { filter: selection, ...page }, asKnownAt);
}

function askedSelection({ filter, asKnownAt }: QueryFactsArgs, context: ComparisonContext): FactsFilter {
  const { aspects, kinds, instruments, themes, statedAs, about, changedSince } = filter ?? {};
  return {
    ...(aspects ? { aspects: aspects.map((id) => knownAspect(id, 'filter.aspects')) } : {}),
    ...(kinds ? { kinds: [...kinds] } : {}),
    ...(instruments
      ? { instruments: askedKeys(instruments, 'instrument', 'filter.instruments', asKnownAt, context) }
      : {}),
    ...(themes ? { themes: knownThemes(themes, 'filter.themes') } : {}),
    ...(statedAs ? { statedAs: [...statedAs] } : {}),
    ...(about ? { about } : {}),
    ...(changedSince == null ? {} : { changedSince: decodeFeedCursor(changedSince, 'filter.changedSince') }),
  };
}
