import { type Aspect, codebook } from '../../../schema/codebook/codebook.ts';
import { HubError } from '../../../schema/errors.ts';
import type { CountyContext } from '../context.ts';
import { answerFact } from './fact.ts';

/** The facts under one aspect: all of them, or the first where the aspect holds one value. */
export async function answerAspect(subject: string, aspect: Aspect, { loaders }: CountyContext) {
  const facts = await loaders.facts.load({ subject, aspect: aspect.id });
  if (aspect.many) return facts.map(answerFact);
  return facts[0] ? answerFact(facts[0]) : null;
}

/** All facts of a subject, or those under given aspects, every reading included. */
export async function answerFacts(
  subject: string,
  aspects: readonly string[] | null | undefined,
  { loaders }: CountyContext,
) {
  if (!aspects) return (await loaders.facts.load({ subject, aspect: null })).map(answerFact);
  for (const aspect of aspects) {
    if (!codebook.aspects.has(aspect)) {
      throw new HubError(
        'BAD_USER_INPUT',
        `aspects: no aspect "${aspect}" in the codebook; expected some of ${[...codebook.aspects.keys()].join(', ')}`,
        { argument: 'aspects' },
      );
    }
  }
  const facts = await Promise.all(aspects.map((aspect) => loaders.facts.load({ subject, aspect })));
  return facts.flat().map(answerFact);
}
