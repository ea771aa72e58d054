import type { QueryDecisionsArgs } from '../../../schema/generated/comparison-types.ts';
import { decisionsQuestion } from '../../../schema/questions/decisions.ts';
import { answerFact } from '../answer-fact.ts';
import { ask } from '../ask.ts';
import { checkedId } from '../checked-id.ts';
import { connectionResolvers } from '../connection.ts';
import type { ComparisonContext } from '../context.ts';
import { askedCounties } from '../counties.ts';
import { askedPage } from '../pages.ts';

/** The root field: checks what is asked and asks the counties. */
export function askDecisions(
  _: unknown,
  { filter, first, after, asKnownAt }: QueryDecisionsArgs,
  context: ComparisonContext,
) {
  const { instruments, bodies, actions, statuses } = filter ?? {};
  for (const id of instruments ?? []) checkedId(id, 'filter.instruments', context);
  const counties = askedCounties(filter?.counties, context);
  const selection = {
    ...(instruments ? { instruments: [...instruments] } : {}),
    ...(bodies ? { bodies: [...bodies] } : {}),
    ...(actions ? { actions: [...actions] } : {}),
    ...(statuses ? { statuses: [...statuses] } : {}),
  };
  const page = askedPage([decisionsQuestion.name, counties, selection, asKnownAt], first, after);
  return ask(decisionsQuestion, counties, { filter: selection, ...page }, asKnownAt);
}

/** The public fields of a list of decision steps. */
export const decisionConnectionResolvers = connectionResolvers(decisionsQuestion, (row) => ({
  id: row.id,
  instrument: row.instrument,
  step: answerFact(row),
  party: row.party,
  partyStatedAs: row.partyStatedAs,
}));
