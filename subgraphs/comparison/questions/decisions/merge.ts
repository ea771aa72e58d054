import { decisionsQuestion } from '#schema/questions/decisions-question.ts';
import { ask } from '#subgraphs/comparison/asking/ask.ts';
import { askedKeys, type NamedKind } from '#subgraphs/comparison/asking/asked-keys.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';
import { connectionResolvers } from '#subgraphs/comparison/asking/connection.ts';
import { askedCounties } from '#subgraphs/comparison/asking/counties.ts';
import { decisionNode } from '#subgraphs/comparison/asking/decision-node.ts';
import type { QueryDecisionsArgs, Resolvers } from '#subgraphs/comparison/asking/generated-types.ts';
import { askedPage } from '#subgraphs/comparison/asking/pages.ts';

/** Decision steps of all counties, in pages. */
export default {
  Query: { decisions: askDecisions },
  DecisionConnection: connectionResolvers(decisionsQuestion, decisionNode, {
    instrument: 'filter.instruments',
    organisation: 'filter.bodies',
  }),
} satisfies Resolvers;

/** Checks what is asked and asks the counties. */
function askDecisions(_: unknown, { filter, first, after, asKnownAt }: QueryDecisionsArgs, context: ComparisonContext) {
  const { instruments, bodies, actions, statuses } = filter ?? {};
  const counties = askedCounties(filter?.counties, context);
  const keys = (ids: readonly string[], of: NamedKind, argument: string) =>
    askedKeys(ids, of, argument, asKnownAt, context);
  const selection = {
    ...(instruments ? { instruments: keys(instruments, 'instrument', 'filter.instruments') } : {}),
    ...(bodies ? { bodies: keys(bodies, 'organisation', 'filter.bodies') } : {}),
    ...(actions ? { actions: [...actions] } : {}),
    ...(statuses ? { statuses: [...statuses] } : {}),
  };
  const page = askedPage([decisionsQuestion.name, counties, selection, asKnownAt], first, after);
  return ask(decisionsQuestion, counties, { filter: selection, ...page }, asKnownAt);
}
