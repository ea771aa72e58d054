import type { DecisionRow } from '#schema/questions/shared/decision-row.ts';
import { answerWithReferences } from './answer-with-references.ts';

/** A decision step as GraphQL answers it. */
export function decisionNode(row: DecisionRow) {
  return {
    factId: row.fact.id,
    instrument: row.instrument,
    step: answerWithReferences(row),
    party: row.party,
    partyStatedAs: row.partyStatedAs,
  };
}
