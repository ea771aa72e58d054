import { isAspectId } from '#schema/codebook/codebook.ts';
import type { FoundAnswer } from '#schema/questions/compare-question.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import type { InstrumentRow } from '#subgraphs/county/reading/stored-rows.ts';
import { toFactAnswer } from './to-fact-answer.ts';

/** An instrument with its facts under some aspects, on its way to the comparison subgraph; aspects that the county does not know it has no facts under. */
export async function answerFound(row: InstrumentRow, aspects: readonly string[], known: Known): Promise<FoundAnswer> {
  const { facts } = known.loaders;
  const own = await Promise.all(aspects.filter(isAspectId).map((aspect) => facts.load({ subject: row.id, aspect })));
  return {
    id: row.id,
    kind: row.kind,
    title: row.title ?? null,
    shortTitle: row.shortTitle ?? null,
    facts: await Promise.all(own.flat().map((fact) => toFactAnswer(fact, known))),
  };
}
