import type { z } from 'zod';
import { valueTypeOf } from '#schema/codebook/aspect-values.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { referTo } from '#subgraphs/county/reading/instrument-reference.ts';
import type { KnownFact } from '#subgraphs/county/reading/known-fact.ts';
import { resolveReferences } from './resolve-references.ts';
import { toFactAnswer } from './to-fact-answer.ts';

/**
 * A fact in its place in a list, with its instrument and with what its value points at, on its way from the county. What
 * a schema of its own leaves out of the value points at nothing.
 */
export async function toFactRow(fact: KnownFact, known: Known, schema?: z.ZodObject) {
  const [resolved, instrument] = await Promise.all([toResolvedFact(fact, known, schema), referTo(fact.subject, known)]);
  return { key: fact.sortKey, id: fact.id, ...resolved, instrument };
}

/** A fact with what its value points at, on its way from the county. */
export async function toResolvedFact(
  fact: KnownFact,
  known: Known,
  schema: z.ZodObject = valueTypeOf(fact.aspect).schema,
) {
  const [answer, resolved] = await Promise.all([
    toFactAnswer(fact, known),
    resolveReferences(schema, fact.value, known),
  ]);
  return { fact: answer, resolved };
}
