import type { FactAnswer } from '../../../schema/questions/fact-answer.ts';
import type { FactRow } from '../loaders.ts';
import { citationsOf } from '../resolvers/fact.ts';

/** A fact on its way to the comparison subgraph. */
export function answeredFact(row: FactRow): FactAnswer {
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
    citations: citationsOf(row),
  };
}
