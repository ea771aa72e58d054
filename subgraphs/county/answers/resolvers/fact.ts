import { codebook } from '#schema/codebook/codebook.ts';
import { answerCitations, citedBy } from '#subgraphs/county/reading/citations.ts';
import type { Known } from '#subgraphs/county/reading/context.ts';
import type { FactRow } from '#subgraphs/county/reading/loaders.ts';

/** A fact as GraphQL answers it: what every fact has, and the fields of its value beside it. */
export function answerFact(row: FactRow, known: Known): Record<string, unknown> {
  return {
    ...row.value,
    __typename: codebook.aspects.get(row.aspect)?.valueType,
    id: row.id,
    aspect: row.aspect,
    statedAs: row.statedAs,
    wording: row.wording,
    reasoning: row.reasoning,
    note: row.note,
    inWords: row.inWords,
    value: row.value,
    citations: answerCitations(citedBy(row), known),
    known,
  };
}
