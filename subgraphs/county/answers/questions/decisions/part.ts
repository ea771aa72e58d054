import sql from 'sql-template-tag';
import { type DecisionsFilter, decisionsQuestion } from '#schema/questions/decisions-question.ts';
import { countFacts, type FactList, findFacts, stating } from '#subgraphs/county/answers/parts/find-facts.ts';
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
  count: async ({ filter }, known) => countFacts(stating(await listOf(filter, known)), known),
});

async function listOf(
  { instruments, bodies, actions, statuses }: DecisionsFilter,
  known: Known,
): Promise<FactList<'decisions'>> {
  return {
    aspect: 'decisions',
    where: [
      ...(instruments ? [sql`subject = any(${instruments}::text[])`] : []),
      ...(actions ? [sql`value ->> 'action' = any(${actions}::text[])`] : []),
      ...(statuses ? [sql`value ->> 'status' = any(${statuses}::text[])`] : []),
      ...(bodies ? [sql`value ->> 'body' = any(${await organisationsBeneath(bodies, known)}::text[])`] : []),
    ],
  };
}
