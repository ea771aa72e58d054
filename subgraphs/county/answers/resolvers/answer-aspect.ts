import type { Aspect } from '#schema/codebook/codebook.ts';
import { knownAspect } from '#schema/codebook/known-aspect.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import type { KnownFact } from '#subgraphs/county/reading/known-fact.ts';
import { answerFact } from './answer-fact.ts';

/** The facts under one aspect: all of them, or the first where the aspect holds one value. */
export async function answerAspect(subject: string, aspect: Aspect, known: Known) {
  const facts = await known.loaders.facts.load({ subject, aspect: aspect.id });
  if (aspect.many) return facts.map((fact) => answerFact(fact, known));
  return facts[0] ? answerFact(facts[0], known) : null;
}

/** All facts of a subject, or those under given aspects, every reading included. */
export async function answerFacts(subject: string, aspects: readonly string[] | null | undefined, known: Known) {
  const { facts } = known.loaders;
  const answered = (rows: readonly KnownFact[]) => rows.map((row) => answerFact(row, known));
  if (!aspects) return answered(await facts.load({ subject, aspect: null }));
  const loaded = aspects.map((aspect) => facts.load({ subject, aspect: knownAspect(aspect) }));
  return answered((await Promise.all(loaded)).flat());
}
