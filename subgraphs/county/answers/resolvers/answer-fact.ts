import { aspectOf } from '#schema/codebook/codebook.ts';
import { idAt } from '#schema/keys/ids.ts';
import { answerCitations, citedBy } from '#subgraphs/county/reading/citations.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { globalValue } from '#subgraphs/county/reading/global-value.ts';
import type { KnownFact } from '#subgraphs/county/reading/known-fact.ts';

/** A fact as GraphQL answers it: what every fact has, and the fields of its value beside it. */
export function answerFact(fact: KnownFact, known: Known): Record<string, unknown> & { __typename: string } {
  const { id, aspect, statedAs, wording, reasoning, note, inWords, value } = fact;
  return {
    ...value,
    __typename: aspectOf(aspect).valueType,
    ...{
      id: idAt(id, known.moment),
      key: id,
      aspect,
      statedAs,
      wording,
      reasoning,
      note,
      inWords,
      value: globalValue(fact, known),
    },
    citations: answerCitations(citedBy(fact), known),
    known,
  };
}
