import { idAt } from '#schema/keys/ids.ts';
import type { FactAnswer } from '#schema/questions/shared/fact-answer.ts';
import { citedBy, toCitationAnswers } from '#subgraphs/county/reading/citations.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { globalValue } from '#subgraphs/county/reading/global-value.ts';
import type { KnownFact } from '#subgraphs/county/reading/known-fact.ts';

/** A fact on its way to the comparison subgraph. */
export async function toFactAnswer(fact: KnownFact, known: Known): Promise<FactAnswer> {
  const { id, aspect, statedAs, wording, reasoning, note, inWords, readings } = fact;
  const citations = await toCitationAnswers(citedBy(fact), known);
  return {
    id: idAt(id, known.moment),
    aspect,
    statedAs,
    value: globalValue(fact, known),
    wording,
    reasoning,
    note,
    inWords,
    readings,
    citations,
  };
}
