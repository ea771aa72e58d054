import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { referTo } from '#subgraphs/county/reading/instrument-reference.ts';
import type { KnownFact } from '#subgraphs/county/reading/known-fact.ts';
import { resolveReferences } from './resolve-references.ts';
import { toFactAnswer } from './to-fact-answer.ts';

/** A fact in its place in a list, with its instrument and with what its value points at, on its way from the county. */
export async function toFactRow(fact: KnownFact, known: Known) {
  return {
    key: fact.sortKey,
    id: fact.id,
    fact: await toFactAnswer(fact, known),
    resolved: await resolveReferences(valueTypeOf(fact.aspect).schema, fact.value, known),
    instrument: await referTo(fact.subject, known),
  };
}
