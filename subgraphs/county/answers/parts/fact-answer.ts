import type { FactAnswer } from '#schema/questions/shared/fact-answer.ts';
import { answeredCitations, citedBy } from '#subgraphs/county/reading/citations.ts';
import type { Known } from '#subgraphs/county/reading/context.ts';
import type { FactRow } from '#subgraphs/county/reading/loaders.ts';

/** A fact on its way to the comparison subgraph. */
export async function answeredFact(row: FactRow, known: Known): Promise<FactAnswer> {
  const { id, aspect, statedAs, value } = row;
  return {
    id,
    aspect,
    statedAs,
    value: value ?? null,
    wording: row.wording ?? null,
    reasoning: row.reasoning ?? null,
    note: row.note ?? null,
    inWords: row.inWords ?? null,
    readings: row.readings ?? null,
    citations: await answeredCitations(citedBy(row), known),
  };
}
