import { type DecisionsFilter, decisionsQuestion } from '#schema/questions/decisions-question.ts';
import { countFacts, type FactList, findFacts } from '#subgraphs/county/answers/parts/find-facts.ts';
import { partyOfStep } from '#subgraphs/county/answers/parts/party-of-step.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { neverHeld } from '#subgraphs/county/reading/never-held.ts';
import { organisationsBeneath } from './organisations-beneath.ts';

/** The decision steps in the county's papers, each with the party that it is taken for. */
export default part({
  question: decisionsQuestion,
  answer: async ({ filter, ...page }, known) => ({
    ...(await findFacts(await listOf(filter, known), page, known, (fact) => partyOfStep(fact, known))),
    unknown: [
      ...(await neverHeld(filter.instruments, 'instrument', known)),
      ...(await neverHeld(filter.bodies, 'organisation', known)),
    ],
  }),
  count: async ({ filter }, known) => countFacts(await listOf(filter, known), known),
});

async function listOf(
  { instruments, bodies, actions, statuses }: DecisionsFilter,
  known: Known,
): Promise<FactList<'decisions'>> {
  const value = {
    ...(actions ? { action: { $in: actions } } : {}),
    ...(statuses ? { status: { $in: statuses } } : {}),
    ...(bodies ? { body: { $in: await organisationsBeneath(bodies, known) } } : {}),
  };
  return {
    aspect: 'decisions',
    where: {
      ...(instruments ? { subject: { $in: instruments } } : {}),
      ...(Object.keys(value).length > 0 ? { value } : {}),
    },
  };
}
